-- What went another way than usual, and is to be looked at: each judged by what the log held before it.
create table read.deviation (
    sort_key    text        collate "C" not null primary key,
    position    bigint      not null,
    kind        text        not null,
    day         date        not null,
    recorded_at timestamptz not null,
    proposal_id text        not null,
    committee   text,
    days        int         not null,
    recommended text
);

create index deviation_by_committee on read.deviation (committee, sort_key);
create index deviation_by_day on read.deviation (day);

comment on column read.deviation.days is 'How late it was recorded, or how far a promise was moved beyond its first day.';

-- What is needed of a case to judge a decision, and of a promise to judge a postponement.
create table read.deviation_case (
    case_id     text not null primary key,
    lead        text not null,
    recommended text
);

create table read.deviation_promise (
    commitment_id text not null primary key,
    responsible   text not null,
    first_due_by  date
);
