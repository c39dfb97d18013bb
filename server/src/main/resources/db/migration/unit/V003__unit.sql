create schema unit;
comment on schema unit is 'Units that owe something (单位); for now their names.';

create table unit.name (
    name     text not null,
    mentions int  not null,
    constraint name_pk primary key (name),
    constraint name_has_length check (length(name) between 1 and 100)
);
comment on table unit.name is 'Units as documents and reviewers name them.';
comment on column unit.name.mentions is 'How often it was named, to offer the usual ones first.';
