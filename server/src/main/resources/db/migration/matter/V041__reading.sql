-- One index for each order in which lists are read, to the last column: a page is then read, not sorted.
drop index matter.matter_by_due;
drop index matter.matter_by_lead_name;
create index matter_by_due on matter.matter (due nulls last, document_id desc nulls last, position, id);
create index matter_by_lead_name on matter.matter (lead_name nulls last, document_id desc nulls last, position, id);
create index matter_by_clock on matter.matter (hold_by nulls last, id);
create index matter_by_stillness on matter.matter (moved_at nulls first, id);
create index matter_by_loop on matter.matter (loop, hold_by nulls last, id);

comment on index matter.matter_by_loop is 'Columns of the board, and what is counted by status.';
