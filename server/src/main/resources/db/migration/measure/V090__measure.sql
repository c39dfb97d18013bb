create schema measure;
comment on schema measure is 'Indicators and their figures (指标): read models, made from events.';

create table measure.indicator (
    code    text   not null,
    version int    not null,
    place   bigint not null,
    owner   text   not null,
    parent  text,
    state   text   not null,
    constraint indicator_pk primary key (code),
    constraint indicator_version_positive check (version > 0)
);
comment on table measure.indicator is 'Each indicator with its targets, figures, revisions and breakdowns, as its own events leave it.';
comment on column measure.indicator.place is 'Of its first event on the ledger: the order of lists.';
comment on column measure.indicator.owner is 'The unit that enters its figures.';
comment on column measure.indicator.parent is 'The whole that it is a part of.';

create index indicator_by_parent on measure.indicator (parent) where parent is not null;
