-- When each read model was built anew, how far that has come, and what it has found.
create table read.rebuild (
    id         uuid        not null primary key,
    models     text[]      not null,
    state      text        not null,
    started_at timestamptz not null,
    ended_at   timestamptz,
    account    json        not null
);

create index rebuild_ended on read.rebuild (ended_at);
