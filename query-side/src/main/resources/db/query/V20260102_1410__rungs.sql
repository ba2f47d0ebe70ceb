-- How far up the ladder of reminders each late thing has been carried.
alter table read.annal_course add column rung text;

alter table read.annal_case
    add column rung        text,
    add column awaits_rung text;

alter table read.annal_debt add column rung text;
