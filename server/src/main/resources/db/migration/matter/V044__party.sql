-- What a unit has to do with, in narrow rows that lie side by side: lists and counts read these alone, and whole rows only
-- of what they show. The district, whose unit is '', has to do with everything.
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
comment on table matter.party is 'One row for each matter and each unit that may see it because it has a part in it, and one for the district; written with matter.matter, whose columns it repeats.';
comment on column matter.party.unit is 'Its code; empty for the district.';
comment on column matter.party.sooner is 'The matter''s other units whose codes sort before this one: of several units asked for at once, the first alone counts it.';

-- The first page of a list is read in this order; whatever else is asked, a unit's matters are looked at here and not in
-- the table. Texts without a bound are left out: an entry of an index must be short.
create index party_by_document on matter.party (unit, document_id desc nulls last, position, id)
    include (sooner, loop, playbook, lead, holder_unit, step, hold_by, due, has_measure, yellow_at, red_at,
             registered_at, moved_at);

create index party_by_loop on matter.party (unit, loop, hold_by nulls last, id)
    include (sooner, playbook, yellow_at, red_at);
comment on index matter.party_by_loop is 'Columns of the board, and what is counted by status.';

create index party_by_holder on matter.party (unit, holder_unit) include (sooner, loop, hold_by, yellow_at, red_at);
create index party_by_lead on matter.party (unit, lead) include (sooner, loop, yellow_at, red_at);

-- What is red or yellow now lies at the beginning of an index.
create index party_by_red on matter.party (unit, red_at) include (sooner, loop) where red_at is not null;
create index party_by_yellow on matter.party (unit, yellow_at) include (sooner, red_at, loop) where yellow_at is not null;

-- The district has too many to sort.
create index party_by_due on matter.party (due nulls last, document_id desc nulls last, position, id)
    include (loop, yellow_at, red_at) where unit = '';
create index party_by_lead_name on matter.party (lead_name nulls last, document_id desc nulls last, position, id)
    include (loop) where unit = '';
create index party_by_age on matter.party (registered_at desc, id) include (loop) where unit = '';
create index party_by_clock on matter.party (hold_by nulls last, id) include (loop) where unit = '';
create index party_by_stillness on matter.party (moved_at nulls first, id) include (loop) where unit = '';

-- All this was asked of whole rows before.
drop index matter.matter_by_unit;
drop index matter.matter_by_due;
drop index matter.matter_by_lead_name;
drop index matter.matter_by_lead;
drop index matter.matter_by_age;
drop index matter.matter_by_clock;
drop index matter.matter_by_stillness;
drop index matter.matter_by_loop;
drop index matter.matter_by_red;
drop index matter.matter_by_yellow;

-- What the search looks through, by itself: a search that finds thousands looks at as many short rows.
create table matter.words (
    id    uuid not null,
    words text not null,
    constraint words_pk primary key (id)
);
comment on table matter.words is 'Title, quotes and units of each matter in lower case; written with matter.matter.';
create index words_by_pairs on matter.words using gin (matter.pairs(words));

drop index matter.matter_by_pairs;
alter table matter.matter drop column words;
