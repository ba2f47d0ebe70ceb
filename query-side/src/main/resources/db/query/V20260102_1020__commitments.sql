-- What was promised, and what has become of it. The view is what the fold over its events gives.
create table read.commitment (
    commitment_id text   not null primary key,
    sort_key      text   collate "C" not null unique,
    committee     text   not null,
    state         text   not null,
    due_by        date,
    position      bigint not null,
    view          json   not null
);

create index commitment_by_committee on read.commitment (committee, sort_key);
create index commitment_by_due_date on read.commitment (due_by);
