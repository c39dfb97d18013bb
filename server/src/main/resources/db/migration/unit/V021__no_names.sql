-- Names to choose from are the organisation's own; what documents say is kept with their reviews.
drop table unit.name;
comment on schema unit is 'The organisation: its units with their posts and lists of duties.';
