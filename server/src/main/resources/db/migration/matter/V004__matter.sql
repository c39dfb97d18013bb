create extension if not exists pg_trgm with schema public;

create schema matter;
comment on schema matter is 'Read models of what is owed (事项); the ledger is the truth.';

create table matter.matter (
    id             uuid        not null,
    loop           text        not null,
    version        int         not null,
    document_id    bigint      not null,
    document_title text        not null,
    position       int         not null,
    section        text        not null,
    lead           text,
    owners         text[]      not null,
    due            date,
    has_measure    boolean     not null,
    words          text        not null,
    registered_at  timestamptz not null,
    state          text        not null,
    constraint matter_pk primary key (id),
    constraint matter_loop_known check (loop in ('DRAFTED', 'WITHDRAWN'))
);
comment on table matter.matter is 'One row for each matter; folded from the streams matter:<id>.';
comment on column matter.matter.position is 'Where its words begin in its document, in code points.';
comment on column matter.matter.section is 'The outermost heading above it, or empty.';
comment on column matter.matter.lead is 'The first lead unit, for sorting.';
comment on column matter.matter.owners is 'All units by name, whatever their role.';
comment on column matter.matter.due is 'The last day, where one is named.';
comment on column matter.matter.words is 'What the search looks through: title, quotes and units, in lower case.';
comment on column matter.matter.state is 'JSON: the whole matter as the list shows it.';

create index matter_by_document on matter.matter (document_id desc, position, id);
create index matter_by_due on matter.matter (due nulls last, id);
create index matter_by_lead on matter.matter (lead nulls last, id);
create index matter_by_age on matter.matter (registered_at desc, id);
create index matter_by_owner on matter.matter using gin (owners);
create index matter_by_words on matter.matter using gin (words public.gin_trgm_ops);
