-- How each ballot stood after every event that changed it: the row at a position, or the last before it, is the answer to
-- how many votes there were, at any moment and whatever their number.
create table read.tally (
    ballot_id text   collate "C" not null,
    position  bigint not null,
    pending   int    not null,
    valid     int    not null,
    voided    int    not null,
    withdrawn int    not null,
    primary key (ballot_id, position)
);
