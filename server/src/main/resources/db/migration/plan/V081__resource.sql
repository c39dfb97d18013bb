create table plan.resource (
    code       text    not null,
    version    int     not null,
    taken_away boolean not null,
    state      text    not null,
    constraint resource_pk primary key (code),
    constraint resource_version_positive check (version > 0)
);
comment on table plan.resource is 'What plans share (共享资源): how many there are from when on, and whose they are.';
comment on column plan.resource.taken_away is 'Nodes that use it no longer wait for it.';

alter table plan.plan add column uses text[] not null default '{}';
comment on column plan.plan.uses is 'Codes of the resources that its nodes use.';

create index plan_by_uses on plan.plan using gin (uses);
