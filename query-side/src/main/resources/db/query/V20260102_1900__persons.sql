-- What was done with the data of persons, and who saw them. A person is a reference here as everywhere.
create table read.person_event (
    sort_key    text collate "C" not null primary key,
    position    bigint      not null,
    kind        text        not null,
    what        text,
    basis       text,
    amount      int         not null,
    reference   text,
    proposal_id text,
    purpose     text,
    day         date        not null,
    recorded_at timestamptz not null,
    actor       text,
    role        text,
    organ       text
);

create index person_event_by_kind on read.person_event (kind, sort_key);

-- Each request to be erased, and what became of it.
create table read.erasure (
    sort_key    text collate "C" not null primary key,
    reference   text not null,
    proposal_id text,
    scope       text not null,
    asked_on    date not null,
    by_staff    boolean not null,
    undecided   text,
    granted     text not null,
    decided_on  date,
    basis       text
);

create index erasure_of_a_person on read.erasure (reference) where undecided is not null;
