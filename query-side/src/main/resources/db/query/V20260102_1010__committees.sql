-- The register of committees. Names are kept with the day they began to be used.
create table read.committee (
    committee_id   text not null primary key,
    kind           text not null,
    established_on date not null,
    ended_on       date,
    merged_into    text,
    names          json not null
);
