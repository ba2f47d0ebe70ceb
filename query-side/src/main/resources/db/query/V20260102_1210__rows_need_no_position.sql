-- How far a read model has come is said by its processor's token, in the transaction of its rows; no row needs to.
alter table read.proposal drop column position;
alter table read.proposal_votes drop column position;
alter table read.commitment drop column position;
alter table read.obligation drop column position;
alter table read.ballot drop column position;
