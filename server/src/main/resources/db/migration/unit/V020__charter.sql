comment on schema unit is 'The organisation: its units and posts, and the names that documents use.';

create table unit.charter (
    code    text   not null,
    founded bigint not null,
    version int    not null,
    state   text   not null,
    constraint charter_pk primary key (code),
    constraint charter_founded_is_unique unique (founded),
    constraint charter_code_has_form check (code ~ '^[a-z][a-z0-9-]{0,39}$'),
    constraint charter_version_counts_from_1 check (version >= 1),
    constraint charter_state_is_json check (state is json object)
);
comment on table unit.charter is 'Units with their posts and duty lists, as the events of their streams left them; made anew by a replay.';
comment on column unit.charter.founded is 'Place in the ledger of the event that founded it; orders units.';
comment on column unit.charter.version is 'Version of the stream unit:<code> that the row is of.';
comment on column unit.charter.state is 'All that the events say, as JSON.';
