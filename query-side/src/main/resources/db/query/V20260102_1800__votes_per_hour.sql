-- What happened to the votes of each ballot, hour by hour: so much of each kind, and where in the log it lies.
create table read.votes_per_hour (
    ballot_id      text        collate "C" not null,
    hour           timestamptz not null,
    type           text        not null,
    events         bigint      not null,
    first_position bigint      not null,
    last_position  bigint      not null,
    last_at        timestamptz not null,
    primary key (ballot_id, hour, type)
);

-- The row of the hour is written again as long as the hour lasts.
alter table read.votes_per_hour set (fillfactor = 80);
