create schema notice;
comment on schema notice is 'Reminders (提醒): what was said to whom and how it got there. Computed from matters; not on the ledger.';

create table notice.composed (
    sole boolean not null default true,
    day  date    not null,
    constraint composed_is_one_row primary key (sole),
    constraint composed_is_the_row check (sole)
);
comment on table notice.composed is 'The last day whose digests are made; after a standstill the days missed are made up for in one.';

create table notice.reminder (
    post      text        not null,
    day       date        not null,
    matter_id uuid        not null,
    title     text        not null,
    due       date        not null,
    kind      text        not null,
    level     text        not null,
    seen_at   timestamptz,
    constraint reminder_pk primary key (post, day, matter_id),
    constraint reminder_kind_known check (kind in ('BEFORE', 'TODAY', 'AFTER')),
    constraint reminder_level_known check (level in ('HOLDER', 'HEAD', 'SUPERVISOR'))
);
comment on table notice.reminder is 'The lines of a post''s digest of a day, and whether the post has opened them.';
comment on column notice.reminder.title is 'The matter''s, as it was then; with its date all that is said of it.';
comment on column notice.reminder.due is 'When the clock ends, by Beijing''s calendar.';

create index reminder_unseen on notice.reminder (post) where seen_at is null;

create table notice.sent (
    key      text        not null,
    post     text        not null,
    day      date        not null,
    channel  text        not null,
    state    text        not null default 'WAITING',
    attempts int         not null default 0,
    next_at  timestamptz not null,
    sent_at  timestamptz,
    fault    text,
    constraint sent_pk primary key (key),
    constraint sent_once unique (post, day, channel),
    constraint sent_state_known check (state in ('WAITING', 'SENT', 'FAILED', 'NOBODY')),
    constraint sent_has_its_time check ((state = 'SENT') = (sent_at is not null))
);
comment on table notice.sent is 'Digests on their way: one for each post, day and channel. Written with the reminders, before anything is sent.';
comment on column notice.sent.key is 'The digest''s name outside: Message-ID of the mail, id in the webhook, by which a receiver knows a repeat.';
comment on column notice.sent.state is 'NOBODY: the post has no address.';
comment on column notice.sent.next_at is 'Not tried before; moved on before each attempt, so that one that dies does not block.';

create index sent_waiting on notice.sent (next_at) where state = 'WAITING';
