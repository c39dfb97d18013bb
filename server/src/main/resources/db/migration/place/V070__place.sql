create schema place;
comment on schema place is 'Layers and sites (一张图与底线): read models, made from events. Drawings are files of the ledger.';

create table place.layer (
    code       text not null,
    version    int  not null,
    taken_away text,
    state      text not null,
    constraint layer_pk primary key (code),
    constraint layer_version_positive check (version > 0)
);
comment on table place.layer is 'Each layer as it was drawn last.';
comment on column place.layer.taken_away is 'The reason, where it is no longer in force.';

create table place.site (
    matter_id uuid not null,
    version   int  not null,
    verdict   text,
    severity  int,
    state     text not null,
    constraint site_pk primary key (matter_id),
    constraint site_version_positive check (version > 0),
    constraint site_verdict_known check (verdict in ('CLEAR', 'TO_JUSTIFY', 'JUSTIFIED', 'BLOCKED')),
    constraint site_severity_goes_with_verdict check ((severity is null) = (verdict is null))
);
comment on table place.site is 'Where each matter is; without a verdict where it is nowhere, and only attempts were refused.';
comment on column place.site.severity is 'To have the worst first: the verdict''s rank.';

create index site_by_severity on place.site (severity desc, matter_id) where verdict is not null;
