create table notice.feed (
    post      text        not null,
    digest    text        not null,
    opened_at timestamptz not null,
    constraint feed_pk primary key (post),
    constraint feed_digest_once unique (digest)
);

comment on table notice.feed is 'Addresses of calendars that are subscribed to without logging in, one for each post.';
comment on column notice.feed.post is 'Code of the post whose dates it gives.';
comment on column notice.feed.digest is 'SM3 of the token in the address, lower-case hex; the token itself is not kept.';
comment on column notice.feed.opened_at is 'When the address was made; a new one takes the place of the old one.';
