-- What a unit has to do with, in narrow rows that lie side by side: lists and counts of one unit read these alone.
create table matter.party (
    unit          text        not null,
    id            uuid        not null,
    sooner        text[]      not null,
    loop          text        not null,
    playbook      text        not null,
    document_id   bigint,
    position      int         not null,
    section       text        not null,
    lead_name     text,
    lead          text,
    leader        text,
    parent_id     uuid,
    holder_unit   text,
    holder_post   text,
    step          text,
    hold_by       timestamptz,
    due           date,
    has_measure   boolean     not null,
    yellow_at     timestamptz,
    red_at        timestamptz,
    ask_at        timestamptz,
    registered_at timestamptz not null,
    moved_at      timestamptz,
    constraint party_pk primary key (unit, id)
);
comment on table matter.party is 'One row for each matter and each unit that may see it because it has a part in it; written with matter.matter, whose columns it repeats.';
comment on column matter.party.sooner is 'The matter''s other units whose codes sort before this one: of several units asked for at once, the first alone counts it.';

-- The first page of a list is read in this order; whatever else is asked, one unit's matters are looked at here and not
-- in the table. Texts without a bound are left out: an entry of an index must be short.
create index party_by_document on matter.party (unit, document_id desc nulls last, position, id)
    include (sooner, loop, playbook, lead, holder_unit, step, hold_by, due, has_measure, yellow_at, red_at,
             registered_at, moved_at);

-- Who may see a matter was asked here of whole rows.
drop index matter.matter_by_unit;
