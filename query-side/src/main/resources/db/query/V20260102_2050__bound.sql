-- By which rules each proposal was handed in: that never changes, so whoever only wants the rules of a proposal need not
-- look through the days of its course.
create table read.annal_bound (
    subject  text collate "C" primary key,
    rule_set text not null
);
insert into read.annal_bound select distinct subject, rule_set from read.annal_course;

-- Few proposers ask to take back what lies with a committee; a secretary's desk wants to know which.
create index annal_course_withdrawal on read.annal_course (subject) where withdrawal_asked_on is not null;
