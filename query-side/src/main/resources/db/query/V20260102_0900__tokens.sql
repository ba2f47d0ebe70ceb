-- How far each processor has come. The columns are Axon's.
create table read.token_entry (
    processorname text    not null,
    segment       integer not null,
    token         bytea,
    tokentype     text,
    timestamp     text,
    owner         text,
    primary key (processorname, segment)
);
