-- Events that a processor could not handle, and those after them that wait behind. The columns are Axon's, but for no.
create table read.dead_letter (
    deadletteridentifier text   not null primary key,
    processinggroup      text   not null,
    sequenceidentifier   text   not null,
    sequenceindex        bigint not null,
    messagetype          text   not null,
    eventidentifier      text   not null,
    timestamp            text   not null,
    payloadtype          text   not null,
    payloadrevision      text,
    payload              bytea  not null,
    metadata             bytea,
    type                 text,
    aggregateidentifier  text,
    sequencenumber       bigint,
    tokentype            text,
    token                bytea,
    enqueuedat           text   not null,
    lasttouched          text,
    processingstarted    text,
    causetype            text,
    causemessage         text,
    diagnostics          bytea,
    no                   bigint not null generated always as identity unique,
    unique (processinggroup, sequenceidentifier, sequenceindex)
);

comment on column read.dead_letter.payload is 'The event as the log has it: JSON, free text of citizens sealed.';
comment on column read.dead_letter.no is 'The order in which they were put aside.';

-- Events that an operator has let a processor do without, and why.
create table read.discarded_letter (
    no           bigint      not null primary key,
    processor    text        not null,
    position     bigint      not null,
    type         text        not null,
    reason       text        not null,
    discarded_by text        not null,
    discarded_at timestamptz not null
);
