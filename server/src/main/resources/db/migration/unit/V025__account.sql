create table unit.account (
    id             bigint      not null generated always as identity,
    login          text        not null,
    name           text        not null,
    administration text,
    posts          text[]      not null default '{}',
    password       text,
    must_change    boolean     not null default false,
    disabled       boolean     not null default false,
    demo           boolean     not null default false,
    phone          text        not null default '',
    email          text        not null default '',
    subject        text,
    generation     int         not null default 1,
    created_at     timestamptz not null,
    constraint account_pk primary key (id),
    constraint account_login_is_one_persons unique (login),
    constraint account_subject_is_one_persons unique (subject),
    constraint account_login_is_lower_case check (login ~ '^[a-z0-9][a-z0-9._-]{0,59}$'),
    constraint account_name_has_length check (length(name) between 1 and 60),
    constraint account_administration_is_known check (administration in ('SYSTEM', 'SECURITY', 'AUDIT')),
    constraint account_administration_stands_alone check (administration is null or posts = '{}'),
    constraint account_without_password_is_a_samples check (password is not null or subject is not null or demo)
);
comment on table unit.account is 'Who may log in (账号). Not on the ledger: it holds secrets and personal data, which must be erasable.';
comment on column unit.account.login is 'The name to log in with.';
comment on column unit.account.administration is 'One of the three roles of administration, or null for somebody with posts.';
comment on column unit.account.posts is 'Codes of the posts held; the first is the one acted for after log-in.';
comment on column unit.account.password is 'Argon2id, with its parameters and salt; null for the sample''s cast and for accounts of an identity provider.';
comment on column unit.account.must_change is 'The password was given by somebody else and works once.';
comment on column unit.account.demo is 'One of the sample''s cast: enters by a click, where the product runs as a demonstration.';
comment on column unit.account.subject is 'Who this is at the identity provider (the claim sub).';
comment on column unit.account.generation is 'Grows with each change of password or rights; sessions of an earlier one are over.';

create table unit.throttle (
    key      text        not null,
    failures int         not null,
    until    timestamptz not null,
    last     timestamptz not null,
    constraint throttle_pk primary key (key)
);
comment on table unit.throttle is 'Failed log-ins, so that a restart does not forgive them.';
comment on column unit.throttle.key is 'Who is slowed down: login:name or address:ip.';
comment on column unit.throttle.until is 'No attempt is looked at before.';
comment on column unit.throttle.last is 'The last failure; forgotten a day later.';

create table unit.second_factor (
    account   bigint  not null,
    secret    bytea   not null,
    confirmed boolean not null,
    last_step bigint  not null,
    constraint second_factor_pk primary key (account),
    constraint second_factor_of_account foreign key (account) references unit.account on delete cascade
);
comment on table unit.second_factor is 'Second factors by time (TOTP, RFC 6238).';
comment on column unit.second_factor.secret is 'Encrypted by SM4-GCM with the key in the data folder: nonce, then cipher text with its tag.';
comment on column unit.second_factor.last_step is 'The last step of 30 s whose code was taken, so that none works twice.';

create table unit.recovery_code (
    account bigint not null,
    digest  text   not null,
    constraint recovery_code_pk primary key (account, digest),
    constraint recovery_code_of_account foreign key (account) references unit.account on delete cascade
);
comment on table unit.recovery_code is 'Codes for a lost telephone, SM3 digests; each is deleted when used.';

create table unit.token (
    id         bigint      not null generated always as identity,
    account    bigint      not null,
    name       text        not null,
    post       text        not null,
    digest     text        not null,
    created_at timestamptz not null,
    last_used  date,
    constraint token_pk primary key (id),
    constraint token_digest_is_one unique (digest),
    constraint token_of_account foreign key (account) references unit.account on delete cascade,
    constraint token_name_has_length check (length(name) between 1 and 60)
);
comment on table unit.token is 'Keys for programs that act for a person (API). Revoked ones are deleted.';
comment on column unit.token.post is 'The post that the program acts for.';
comment on column unit.token.digest is 'SM3 of the token, which has 256 bits of chance and is shown once.';
