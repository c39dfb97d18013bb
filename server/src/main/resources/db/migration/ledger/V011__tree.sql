alter table ledger.event add column leaf bytea, add column sums bytea;
comment on column ledger.event.leaf is 'SM3 of 0x00 and the event in its canonical form (org.luoshi.server.ledger.tree.Leaf): its leaf of the history tree.';
comment on column ledger.event.sums is 'CRC-32C of time, stream, type, actor and payload, 4 bytes each: no proof, but after a change they tell which it was.';

alter table ledger.head add column frontier bytea not null default '';
comment on column ledger.head.frontier is 'Roots of the complete subtrees that make up the tree, 32 bytes each, the largest first.';

create table ledger.subtree (
    level smallint not null,
    place bigint   not null,
    hash  bytea    not null,
    constraint subtree_pk primary key (level, place),
    constraint subtree_level_kept check (level in (8, 16, 24)),
    constraint subtree_place_counts_from_0 check (place >= 0),
    constraint subtree_hash_is_sm3 check (octet_length(hash) = 32)
);
comment on table ledger.subtree is 'Hashes of complete subtrees, so that a proof reads hundreds of hashes and not millions.';
comment on column ledger.subtree.level is 'The subtree has 2^level leaves.';
comment on column ledger.subtree.place is 'Counted from 0 among those of its level.';

create trigger subtree_never_changes before update or delete or truncate on ledger.subtree
    for each statement execute function ledger.refuse();
