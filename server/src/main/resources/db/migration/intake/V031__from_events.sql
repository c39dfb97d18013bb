alter table intake.review add column reading text;
comment on column intake.review.reading is
    'SM3 of what was read from the document (text, sentences, proposals), which names it among the ledger''s files; '
    'null for reviews of the oldest events (v1), which a replay leaves as they are.';
alter table intake.review
    add constraint review_reading_is_sm3 check (reading is null or reading ~ '^[0-9a-f]{64}$');
comment on column intake.review.next_candidate is 'The number that the next candidate gets, as the events left it.';
