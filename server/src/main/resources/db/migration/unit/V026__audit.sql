create table unit.audit (
    seq     bigint      not null,
    at      timestamptz not null,
    who     text        not null,
    address text        not null,
    deed    text        not null,
    subject text        not null,
    outcome text        not null,
    digest  text        not null,
    constraint audit_pk primary key (seq),
    constraint audit_deed_is_named check (deed ~ '^[a-z]+(\.[a-z-]+)+$'),
    constraint audit_outcome_is_known check (outcome in ('DONE', 'REFUSED'))
);
comment on table unit.audit is 'The audit trail (审计): every refusal, every access to personal data, every act of administration. Only added to.';
comment on column unit.audit.seq is '1, 2, 3 without gaps.';
comment on column unit.audit.who is 'login, name and post; or what was given at a failed log-in.';
comment on column unit.audit.address is 'Where from: an IP address, or - for the product itself.';
comment on column unit.audit.deed is 'What was done or tried: login.in, route.refused, account.created.';
comment on column unit.audit.subject is 'What it was about; never a secret.';
comment on column unit.audit.digest is 'SM3 over the digest of the entry before and this entry''s fields, each with its length: a chain.';

create index audit_at on unit.audit (at);

create table unit.audit_head (
    singleton boolean not null default true,
    size      bigint  not null,
    digest    text    not null,
    sealed    bigint  not null,
    sealed_at timestamptz not null,
    constraint audit_head_pk primary key (singleton),
    constraint audit_head_is_one_row check (singleton)
);
comment on table unit.audit_head is 'The end of the chain; its row lock puts entries in one order.';
comment on column unit.audit_head.sealed is 'How many entries the last seal on the ledger covers.';
comment on column unit.audit_head.sealed_at is 'When that seal was made.';
insert into unit.audit_head (size, digest, sealed, sealed_at) values (0, repeat('0', 64), 0, '1970-01-01T00:00:00Z');

create function unit.refuse() returns trigger language plpgsql as $$
begin
    raise exception 'the audit trail is append-only: % on %.% is refused', tg_op, tg_table_schema, tg_table_name
        using errcode = 'integrity_constraint_violation';
end;
$$;
create trigger audit_never_changes before update or delete or truncate on unit.audit
    for each statement execute function unit.refuse();
create trigger audit_head_never_vanishes before delete or truncate on unit.audit_head
    for each statement execute function unit.refuse();
