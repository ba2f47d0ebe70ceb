-- Counts of each ballot, kept from the log event by event, so that nothing is ever counted by reading votes through.
create table command.ballot_count (
    ballot_id text not null primary key,
    required  int  not null,
    pending   int  not null,
    valid     int  not null,
    voided    int  not null,
    withdrawn int  not null,
    crossings int  not null
);

-- How far in the log the counting has come; one row.
create table command.ballot_counted (
    one      boolean not null primary key default true check (one),
    position bigint  not null
);

insert into command.ballot_counted (position) values (0);

-- Where each vote stands, under its key; gone when the voters are forgotten.
create table command.vote_state (
    vote_id      text collate "C" not null primary key,
    ballot_id    text             not null,
    state        text             not null,
    void         boolean          not null,
    method       text             not null,
    cast_at      timestamptz      not null,
    confirmed_at timestamptz,
    position     bigint           not null
);

-- Crossings of the required number that have been counted and not yet been entered in the ballot's stream.
create table command.crossing_todo (
    ballot_id   text        not null,
    crossing_no int         not null,
    kind        text        not null,
    cause       text        not null,
    valid       int         not null,
    at          timestamptz not null,
    primary key (ballot_id, crossing_no)
);

-- How to reach a voter while there is something to tell; gone when the tally is final.
create table command.pending_voter (
    vote_id      text collate "C" not null primary key,
    contact_refs text[]           not null,
    notices      int              not null,
    language     text             not null,
    kept_at      timestamptz      not null
);

-- Letters to voters that are still to be written; what is sealed is who to write to.
create table command.vote_order (
    id         bigint generated always as identity primary key,
    vote_id    text        not null,
    letter     text        not null,
    link_until timestamptz not null,
    sealed     text
);

-- Attempts per hour, per mail domain and per address block, hashed with the ballot's secret. A signal, never a proof.
create table command.ballot_signal (
    ballot_id  text        not null,
    hour       timestamptz not null,
    kind       text        not null,
    value_hash text        not null,
    n          int         not null,
    flagged    boolean     not null default false,
    primary key (ballot_id, hour, kind, value_hash)
);

create index ballot_signal_by_age on command.ballot_signal (hour);

-- Calls within a window of time. Not logged: after a crash everybody starts from nothing, which harms nobody.
create unlogged table command.rate_window (
    bucket     text        not null,
    started_at timestamptz not null,
    calls      int         not null,
    primary key (bucket, started_at)
);

create index rate_window_by_age on command.rate_window (started_at);
