create table ledger.file (digest text not null, content bytea not null, constraint file_pk primary key (digest));
