create schema intake;
comment on schema intake is 'Documents under review: sentences, candidates and where each stands (受理与审核).';

create table intake.review (
    document_id    bigint not null,
    stream_version int    not null,
    next_candidate int    not null,
    frameworks     text   not null,
    constraint review_pk primary key (document_id)
);
comment on table intake.review is 'One row for each document; its lock puts decisions on one document in one order.';
comment on column intake.review.stream_version is 'How far the stream review:<document> is folded into the candidates.';

create table intake.sentence (
    document_id bigint not null,
    number      int    not null,
    starts      int    not null,
    ends        int    not null,
    label       text   not null,
    confidence  double precision not null,
    why         text   not null,
    constraint sentence_pk primary key (document_id, number),
    constraint sentence_review foreign key (document_id) references intake.review (document_id),
    constraint sentence_label_known check (label in ('COMMITMENT', 'ACHIEVEMENT', 'CONTEXT')),
    constraint sentence_runs_forward check (0 <= starts and starts <= ends)
);
comment on table intake.sentence is 'Every sentence and what the rules took it for.';
comment on column intake.sentence.why is 'JSON: the rules that fired and the words they fired on.';

create table intake.candidate (
    document_id bigint not null,
    number      int    not null,
    position    int    not null,
    status      text   not null,
    proposal    text,
    state       text   not null,
    constraint candidate_pk primary key (document_id, number),
    constraint candidate_review foreign key (document_id) references intake.review (document_id),
    constraint candidate_status_known check (status in ('OPEN', 'CONFIRMED', 'SET_ASIDE', 'HIDDEN'))
);
comment on table intake.candidate is 'Proposed commitments and what people decided about them.';
comment on column intake.candidate.position is 'Where its words begin, in code points.';
comment on column intake.candidate.status is 'HIDDEN: others stand in its place, or its making was taken back.';
comment on column intake.candidate.proposal is 'JSON: as extraction proposed it, never changed; null where a person made it.';
comment on column intake.candidate.state is 'JSON: as it is now: the proposal with the events of review:<document> folded in.';

create index candidate_by_position on intake.candidate (document_id, position);
