alter table unit.account add column issuer text;
alter table unit.account drop constraint account_subject_is_one_persons;
alter table unit.account add constraint account_identity_is_one_persons unique (issuer, subject);
alter table unit.account add constraint account_identity_is_whole check ((issuer is null) = (subject is null));
comment on column unit.account.issuer is 'The identity provider that vouches for this person (the claim iss); a subject means something together with it only.';
