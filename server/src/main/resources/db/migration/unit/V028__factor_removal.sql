create table unit.factor_removal (
    account  bigint      not null,
    asked_by bigint      not null,
    asked_at timestamptz not null,
    constraint factor_removal_pk primary key (account),
    constraint factor_removal_of_account foreign key (account) references unit.account on delete cascade,
    constraint factor_removal_asker foreign key (asked_by) references unit.account on delete cascade,
    constraint factor_removal_is_anothers check (account <> asked_by)
);
comment on table unit.factor_removal is 'Second factors that one administrator asks to have taken away and another has not confirmed yet.';
comment on column unit.factor_removal.asked_at is 'Three days later the request counts for nothing.';
