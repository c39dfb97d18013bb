create table ledger.projection (
    name  text   not null,
    shape int    not null,
    size  bigint not null,
    constraint projection_pk primary key (name),
    constraint projection_name_is_kebab_case check (name ~ '^[a-z]+(-[a-z]+)*$'),
    constraint projection_size_counts check (size >= 0)
);
comment on table ledger.projection is 'Which read models stand in this database; those that the program wants otherwise are made anew at its start.';
comment on column ledger.projection.shape is 'The version of the program''s read model that they were made by.';
comment on column ledger.projection.size is 'How many events there were when they were last made; later ones came with each append.';
