-- The days on which nobody works, as they were known from one position of the log until another.
create table read.holiday (
    year        int    not null,
    day         date   not null,
    name        text   not null,
    known_from  bigint not null,
    known_until bigint not null,
    primary key (day, known_from)
);

-- Every version of the rules; a proposal is bound by the one that applied when it was handed in.
create table read.rule_set (
    version    text   not null primary key,
    known_from bigint not null,
    rules      json   not null
);
