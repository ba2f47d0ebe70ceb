-- What proposers are owed to be told. The view is what the fold over the debt's events gives.
create table read.obligation (
    obligation_id text   not null primary key,
    proposal_id   text   not null,
    sort_key      text   collate "C" not null unique,
    committee     text,
    state         text   not null,
    due_by        date   not null,
    position      bigint not null,
    view          json   not null
);

create index obligation_by_proposal on read.obligation (proposal_id, sort_key);
create index obligation_by_state on read.obligation (state, due_by);
