-- How each ballot stands: its window and what its review has come to.
create table read.ballot (
    ballot_id    text        not null primary key,
    opens_at     timestamptz not null,
    closes_at    timestamptz not null,
    grace_until  timestamptz not null,
    required     int         not null,
    final        boolean     not null,
    integrity    text        not null
);

-- Each vote under its key; gone when the voters are forgotten, and the counts stay.
create table read.ballot_vote (
    vote_id      text        collate "C" not null primary key,
    no           bigint      not null,
    state        text        not null,
    void         boolean     not null,
    method       text        not null,
    cast_at      timestamptz not null,
    confirmed_at timestamptz
);

-- Every time the required number was reached, lost or regained.
create table read.ballot_crossing (
    ballot_id text        not null,
    no        int         not null,
    kind      text        not null,
    valid     int         not null,
    at        timestamptz not null,
    primary key (ballot_id, no)
);

-- Batches of votes in doubt, and how far each has come.
create table read.ballot_batch (
    batch_id    text        not null primary key,
    ballot_id   text        not null,
    state       text        not null,
    ground      text        not null,
    evidence    text        not null,
    votes       int         not null,
    told_at     timestamptz not null,
    proposed_by text
);

create index ballot_batch_of on read.ballot_batch (ballot_id);

comment on column read.ballot_vote.no is 'Where in the log the vote was first cast: the order of the list.';
