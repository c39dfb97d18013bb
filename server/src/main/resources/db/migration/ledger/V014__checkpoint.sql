create table ledger.origin (
    singleton boolean not null default true,
    name      text    not null,
    constraint origin_pk primary key (singleton),
    constraint origin_is_one_row check (singleton),
    constraint origin_name_formed check (name ~ '^luoshi/[0-9a-f]{16}$')
);
comment on table ledger.origin is 'What this ledger is called in its checkpoints; drawn once, and taken along by export and import.';

create table ledger.signer (
    key_id     text not null,
    public_key text not null,
    constraint signer_pk primary key (key_id),
    constraint signer_key_id_is_hex check (key_id ~ '^[0-9a-f]{8}$')
);
comment on table ledger.signer is 'Public keys (SM2, PEM) that checkpoints were signed with.';

create table ledger.checkpoint (
    size   bigint      not null,
    at     timestamptz not null,
    key_id text        not null,
    note   text        not null,
    constraint checkpoint_pk primary key (size),
    constraint checkpoint_signer foreign key (key_id) references ledger.signer (key_id),
    constraint checkpoint_size_counts_from_1 check (size >= 1)
);
comment on table ledger.checkpoint is 'Signed statements of what the ledger was; triggers refuse update, delete and truncate.';
comment on column ledger.checkpoint.size is 'How many events there were.';
comment on column ledger.checkpoint.note is 'The signed text: origin, size, root, time, signature.';

create trigger origin_never_changes before update or delete or truncate on ledger.origin
    for each statement execute function ledger.refuse();
create trigger signer_never_changes before update or delete or truncate on ledger.signer
    for each statement execute function ledger.refuse();
create trigger checkpoint_never_changes before update or delete or truncate on ledger.checkpoint
    for each statement execute function ledger.refuse();
