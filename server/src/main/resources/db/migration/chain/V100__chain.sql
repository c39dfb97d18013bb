create schema chain;
comment on schema chain is 'Industry chains and enterprises (产业链、企业): read models, made from events.';

create table chain.chain (
    code    text not null,
    version int  not null,
    name    text not null,
    state   text not null,
    constraint chain_pk primary key (code),
    constraint chain_version_positive check (version > 0)
);
comment on table chain.chain is 'Each chain with its segments and products, as last set.';

create table chain.enterprise (
    code    text    not null,
    version int     not null,
    name    text    not null,
    town    text    not null,
    chains  text[]  not null,
    parts   text[]  not null,
    held    text[]  not null,
    makes   text[]  not null,
    buys    text[]  not null,
    rank    int     not null,
    output  numeric not null,
    state   text    not null,
    constraint enterprise_pk primary key (code),
    constraint enterprise_version_positive check (version > 0)
);
comment on table chain.enterprise is 'Each enterprise by its unified social credit code, as last set.';
comment on column chain.enterprise.town is 'Code of the town or street that looks after it.';
comment on column chain.enterprise.chains is 'Codes of the chains that it has a part in.';
comment on column chain.enterprise.parts is 'Its parts as chain/segment/RANK, to filter by.';
comment on column chain.enterprise.held is 'Names of its qualifications.';
comment on column chain.enterprise.rank is 'To have the weightiest first: 0 for 链主 to 3 for 配套, 9 for none.';
comment on column chain.enterprise.output is 'Of the newest year in 万元; -1 where none is known.';

create index enterprise_by_weight on chain.enterprise (rank, output desc, code);
create index enterprise_by_name on chain.enterprise (name);
