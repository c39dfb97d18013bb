create schema document;
comment on schema document is 'Originals and their text (文件).';

create table document.document (
    id            bigint generated always as identity,
    name          text        not null,
    title         text        not null,
    format        text        not null,
    sha256        text        not null,
    bytes         bigint      not null,
    length        int         not null,
    dated         date,
    place         text,
    received_at   timestamptz not null,
    received_by   text        not null,
    sample        boolean     not null,
    constraint document_pk primary key (id),
    constraint document_sha256_once unique (sha256),
    constraint document_sha256_is_hex check (sha256 ~ '^[0-9a-f]{64}$'),
    constraint document_format_known check (format in ('TXT', 'HTML', 'DOCX', 'PDF', 'XLSX'))
);
comment on table document.document is 'One row for each original; the same bytes come in once only.';
comment on column document.document.length is 'Of the text, in Unicode code points.';
comment on column document.document.dated is 'The date that the document itself bears.';
comment on column document.document.place is 'The place or unit that the document speaks for.';
comment on column document.document.sample is 'Belongs to the sample district.';

create table document.original (
    document_id bigint not null,
    content     bytea  not null,
    constraint original_pk primary key (document_id),
    constraint original_document foreign key (document_id) references document.document (id)
);
alter table document.original alter column content set storage external;
comment on table document.original is 'The file, byte for byte; not compressed again, since most formats are.';

create table document.text (
    document_id bigint not null,
    body        text   not null,
    markup      boolean not null,
    layout      text   not null,
    constraint text_pk primary key (document_id),
    constraint text_document foreign key (document_id) references document.document (id)
);
comment on table document.text is 'What spans count and pages show.';
comment on column document.text.markup is 'Whether the body holds mark-up between the words (html).';
comment on column document.text.layout is 'JSON: blocks in reading order, each with its pieces by place in the body.';
