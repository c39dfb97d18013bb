create schema ledger;
comment on schema ledger is 'What happened, in the order it happened; only ever appended to (台账).';

create table ledger.event (
    seq     bigint      not null,
    stream  text        not null,
    version int         not null,
    type    text        not null,
    payload text        not null,
    actor   text        not null,
    at      timestamptz not null,
    constraint event_pk primary key (seq),
    constraint event_stream_version unique (stream, version),
    constraint event_version_counts_from_1 check (version >= 1),
    constraint event_type_is_named_with_version check (type ~ '^[a-z]+(\.[a-z0-9-]+)+\.v[0-9]+$'),
    constraint event_payload_is_json check (payload is json object)
);
comment on table ledger.event is 'Events, never changed; triggers refuse update, delete and truncate.';
comment on column ledger.event.seq is 'Place in the whole ledger: 1, 2, 3 without gaps, in the order of commits.';
comment on column ledger.event.stream is 'What it is about: kind:id, as in review:3 or matter:<uuid>.';
comment on column ledger.event.version is 'Place in its stream: 1, 2, 3 without gaps.';
comment on column ledger.event.type is 'Stable name with a version: matter.registered.v1.';
comment on column ledger.event.payload is 'Canonical JSON, kept as text because its very bytes get digested.';
comment on column ledger.event.actor is 'Who did it, by the name given.';

create table ledger.head (
    singleton boolean not null default true,
    size      bigint  not null,
    constraint head_pk primary key (singleton),
    constraint head_is_one_row check (singleton)
);
comment on table ledger.head is 'How many events there are; its row lock puts appends in one order.';
insert into ledger.head (size) values (0);

create function ledger.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'the ledger is append-only: % on %.% is refused', tg_op, tg_table_schema, tg_table_name
        using errcode = 'integrity_constraint_violation';
end;
$$;
comment on function ledger.refuse is 'Keeps rows from being changed by mistake; whoever owns the database could still remove it.';

create trigger event_never_changes before update or delete or truncate on ledger.event
    for each statement execute function ledger.refuse();
create trigger head_never_vanishes before delete or truncate on ledger.head
    for each statement execute function ledger.refuse();
