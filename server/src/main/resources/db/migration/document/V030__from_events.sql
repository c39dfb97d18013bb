-- Documents are read models from here on: ids come from the events, originals lie among the ledger's files.
alter table document.document alter column id drop identity;
alter table document.document add column original text;
comment on column document.document.original is
    'SM3 of the original, which names it among the ledger''s files; null for documents of the oldest events (v1), '
    'which say too little to make the row anew: a replay leaves those as they are.';
alter table document.document
    add constraint document_original_is_sm3 check (original is null or original ~ '^[0-9a-f]{64}$');
comment on table document.original is 'Only originals of documents whose row names no file of the ledger; nothing is added.';
