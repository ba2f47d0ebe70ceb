-- What came in and what became of it before the vote: a row per fact, so that any period on any day is a sum of rows.
create table read.intake (
    position    bigint not null primary key,
    proposal_id text   not null,
    day         date   not null,
    kind        text   not null,
    what        text   not null
);

create index intake_by_day on read.intake (day);
create index intake_of on read.intake (proposal_id, kind);

comment on column read.intake.what is 'The channel, the class or the code; empty where the kind says all.';

-- The campaigns that what came in is read against.
create table read.campaign (
    campaign_id  text   not null primary key,
    name         text   not null,
    name_english text   not null,
    runs_from    date   not null,
    runs_to      date   not null,
    channel      text   not null,
    position     bigint not null,
    cancelled_on date,
    cancelled_at bigint,
    reason       text
);

comment on column read.campaign.cancelled_at is 'The position in the log at which it was cancelled.';
