create schema pipeline;
comment on schema pipeline is 'Leads, talents and land (双招双引): read models, made from events.';

create table pipeline.lead (
    matter_id   uuid not null,
    version     int  not null,
    unit        text not null,
    day         date not null,
    credit_code text not null,
    state       text not null,
    constraint lead_pk primary key (matter_id),
    constraint lead_version_positive check (version > 0),
    constraint lead_credit_code_form check (credit_code = '' or length(credit_code) = 18)
);
comment on table pipeline.lead is 'Each lead as its own events leave it; how far it is, its matter says.';
comment on column pipeline.lead.unit is 'The unit that registered it first.';
comment on column pipeline.lead.day is 'On which it was registered first.';
comment on column pipeline.lead.credit_code is 'Unified social credit code; empty where it is not known yet, or for a talent.';

create index lead_by_credit_code on pipeline.lead (credit_code) where credit_code <> '';
create index lead_by_day on pipeline.lead (day desc, matter_id);

create table pipeline.parcel (
    code    text not null,
    version int  not null,
    gone    text,
    state   text not null,
    constraint parcel_pk primary key (code),
    constraint parcel_version_positive check (version > 0)
);
comment on table pipeline.parcel is 'Each piece of idle or inefficient land (低效用地) as it was recorded last.';
comment on column pipeline.parcel.gone is 'The reason, where it is no longer on the list.';
