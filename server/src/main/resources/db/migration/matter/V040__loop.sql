drop table matter.matter;

create table matter.matter (
    id             uuid        not null,
    version        int         not null,
    loop           text        not null,
    playbook       text        not null,
    stage          text,
    document_id    bigint,
    document_title text        not null,
    position       int         not null,
    section        text        not null,
    owners         text[]      not null,
    lead_name      text,
    lead           text,
    supervisor     text        not null,
    leader         text,
    units          text[]      not null,
    parent_id      uuid,
    holder_unit    text,
    holder_post    text,
    step           text,
    held_from      timestamptz,
    hold_by        timestamptz,
    due            date,
    has_measure    boolean     not null,
    yellow_at      timestamptz,
    red_at         timestamptz,
    ask_at         timestamptz,
    registered_at  timestamptz not null,
    moved_at       timestamptz,
    words          text        not null,
    state          text        not null,
    constraint matter_pk primary key (id),
    constraint matter_loop_known check (loop in ('DRAFTED', 'AGREED', 'ASSIGNED', 'RETURNED', 'UNDER_WAY', 'CLAIMED',
        'VERIFIED', 'CLOSED', 'SUSPENDED', 'MERGED', 'WITHDRAWN')),
    constraint matter_is_held_unless_over check ((loop in ('CLOSED', 'MERGED', 'WITHDRAWN')) = (holder_unit is null)),
    constraint matter_holder_has_a_step check ((holder_unit is null) = (step is null))
);
comment on table matter.matter is 'One row for each matter; folded from the stream matter:<id> and from nothing else.';
comment on column matter.matter.loop is 'Where it stands in the loop (闭环).';
comment on column matter.matter.playbook is 'The name of its playbook, without the version.';
comment on column matter.matter.document_id is 'Where it was promised; null where somebody entered it by hand.';
comment on column matter.matter.position is 'Where its words begin in its document, in code points.';
comment on column matter.matter.section is 'The outermost heading above it, or empty.';
comment on column matter.matter.owners is 'All units by their names in the document, whatever their role.';
comment on column matter.matter.lead_name is 'The first lead unit by name, for sorting.';
comment on column matter.matter.lead is 'Code of the unit that owes it.';
comment on column matter.matter.units is 'Codes of all units that may see it because they have a part in it.';
comment on column matter.matter.holder_unit is 'Who holds it (持球); null once it is over.';
comment on column matter.matter.hold_by is 'Until when the step should be done; null without a clock.';
comment on column matter.matter.due is 'The last day, where one is named.';
comment on column matter.matter.yellow_at is 'From when its light is yellow if nothing happens; null for never.';
comment on column matter.matter.red_at is 'From when its light is red if nothing happens; null for never.';
comment on column matter.matter.ask_at is 'From when the desk of its holder shows it.';
comment on column matter.matter.moved_at is 'When something last moved: signed, reported, a stage or a figure reached.';
comment on column matter.matter.words is 'What the search looks through: title, quotes and units, in lower case.';
comment on column matter.matter.state is 'JSON: the whole matter, folded.';

create index matter_by_document on matter.matter (document_id desc nulls last, position, id);
create index matter_by_due on matter.matter (due nulls last, id);
create index matter_by_lead_name on matter.matter (lead_name nulls last, id);
create index matter_by_lead on matter.matter (lead);
create index matter_by_age on matter.matter (registered_at desc, id);
create index matter_by_parent on matter.matter (parent_id) where parent_id is not null;
create index matter_by_unit on matter.matter using gin (units);
create index matter_by_owner on matter.matter using gin (owners);
create index matter_by_words on matter.matter using gin (words public.gin_trgm_ops);
create index matter_by_holder on matter.matter (holder_unit, ask_at) where holder_unit is not null;
create index matter_by_post on matter.matter (holder_post, ask_at) where holder_post is not null;

create table matter.hold (
    matter_id uuid        not null,
    ordinal   int         not null,
    step      text        not null,
    unit      text        not null,
    post      text,
    since     timestamptz not null,
    due       timestamptz,
    until     timestamptz,
    constraint hold_pk primary key (matter_id, ordinal),
    constraint hold_matter foreign key (matter_id) references matter.matter (id),
    constraint hold_runs_forward check (until >= since)
);
comment on table matter.hold is 'Who held which matter when (持球), without gaps from its registration on.';
comment on column matter.hold.ordinal is 'Place among the holds of its matter, from 0.';
comment on column matter.hold.due is 'Until when the step should be done; null without a clock.';
comment on column matter.hold.until is 'Null while it lasts.';

create unique index hold_is_one_at_a_time on matter.hold (matter_id) where until is null;
create index hold_by_unit on matter.hold (unit, since);

create table matter.playbook (
    name       text        not null,
    version    int         not null,
    yaml       text        not null,
    adopted_at timestamptz not null,
    adopted_by text        not null,
    constraint playbook_pk primary key (name, version),
    constraint playbook_version_counts_from_1 check (version >= 1)
);
comment on table matter.playbook is 'Playbooks that an office adopted (流程模板), beside those that come with the product.';
