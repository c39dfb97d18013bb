-- What somebody leads or holds is listed in the order of documents, without a look at the rows.
drop index matter.party_by_holder;
drop index matter.party_by_lead;
create index party_by_holder on matter.party (unit, holder_unit)
    include (sooner, document_id, position, id, loop, hold_by, yellow_at, red_at);
create index party_by_lead on matter.party (unit, lead)
    include (sooner, document_id, position, id, loop, yellow_at, red_at);
