create schema plan;
comment on schema plan is 'Plans of matters (作战图): read models, made from events.';

create table plan.plan (
    matter_id uuid not null,
    version   int  not null,
    due       date not null,
    state     text not null,
    constraint plan_pk primary key (matter_id),
    constraint plan_version_positive check (version > 0)
);
comment on table plan.plan is 'Each matter''s plan as its own events leave it; what is finished and what to expect, the matter says.';
comment on column plan.plan.due is 'All is to be finished by the end of this day.';

create index plan_by_due on plan.plan (due, matter_id);
