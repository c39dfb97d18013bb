create table ledger.file (
    digest  text  not null,
    content bytea not null,
    bytes   bigint not null,
    constraint file_pk primary key (digest),
    constraint file_digest_is_hex check (digest ~ '^[0-9a-f]{64}$'),
    constraint file_bytes_counted check (bytes = octet_length(content))
);
alter table ledger.file alter column content set storage external;
comment on table ledger.file is 'Files that events speak of, byte for byte, each kept once; triggers refuse update, delete and truncate.';
comment on column ledger.file.digest is 'SM3 of the content, lower-case hex: the name by which events speak of it.';
comment on column ledger.file.content is 'Not compressed again, since most formats are.';

create trigger file_never_changes before update or delete or truncate on ledger.file
    for each statement execute function ledger.refuse();
