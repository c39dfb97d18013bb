alter table ledger.event
    alter column leaf set not null,
    alter column sums set not null,
    add constraint event_leaf_is_sm3 check (octet_length(leaf) = 32),
    add constraint event_sums_of_5 check (octet_length(sums) = 20);
