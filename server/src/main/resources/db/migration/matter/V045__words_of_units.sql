-- A unit searches in what it may see: with its units beside the words, the index meets both and no more rows are read
-- than are found. Rows from before have none until they are made anew, which the projection's new shape sees to.
alter table matter.words add column units text[] not null default '{}';
comment on column matter.words.units is 'Codes of the units that may see it, as in matter.matter.';

drop index matter.words_by_pairs;
create index words_by_pairs on matter.words using gin (matter.pairs(words), units);

-- What the district lists by kind and status, without a look at the rows.
create index party_by_playbook on matter.party (playbook, loop)
    include (document_id, position, id, yellow_at, red_at) where unit = '';
