-- How each ballot stands now: what the next row of the tally goes on from, so that the tally itself is only added to.
create table read.tally_now (
    ballot_id text   collate "C" not null primary key,
    pending   int    not null,
    valid     int    not null,
    voided    int    not null,
    withdrawn int    not null
);

insert into read.tally_now
select distinct on (ballot_id) ballot_id, pending, valid, voided, withdrawn
from read.tally order by ballot_id, position desc;
