-- The annals: what was true of each subject from one day until another (valid), as it was known from one position of the
-- log until another (known). For any day and any position there is one row at most that tells of a subject.
-- Nothing is taken away: a row that is overtaken is told until when it was known.

create table read.annal_course (
    subject             text collate "C" not null,
    valid_from          date   not null,
    valid_until         date   not null,
    known_from          bigint not null,
    known_until         bigint not null,
    stage               text   not null,
    since               date   not null,
    outcome             text,
    submitted_on        date   not null,
    published_on        date,
    same_as             text,
    way                 text   not null,
    rule_set            text   not null,
    sorted_as           text,
    address             text   not null,
    completion_due_by   date,
    withdrawal_asked_on date,
    awaits              text,
    awaits_from         date,
    awaits_by           date,
    primary key (subject, known_from, valid_from)
);

create table read.annal_case (
    subject         text collate "C" not null,
    valid_from      date    not null,
    valid_until     date    not null,
    known_from      bigint  not null,
    known_until     bigint  not null,
    sort_key        text collate "C" not null,
    proposal_id     text collate "C" not null,
    lead            text    not null,
    leads           text    not null,
    waiting         boolean not null,
    referred_on     date,
    decision_due_by date,
    dnr             text,
    decision_id     text,
    decided_by      text,
    decision        text,
    ground          text,
    meeting_date    date,
    paragraph       text,
    adjusted_on     date,
    announced_on    date,
    fallen          int     not null,
    remitted        int     not null,
    tabled          int     not null,
    forecast        date,
    doubted_on      date,
    taken_over      boolean not null,
    lead_since      date    not null,
    received_on     date,
    ended_on        date,
    ending          text,
    paused_since    date,
    paused_days     int     not null,
    earlier         text,
    awaits          text,
    awaits_from     date,
    awaits_by       date,
    primary key (subject, known_from, valid_from)
);

create table read.annal_promise (
    subject       text collate "C" not null,
    valid_from    date    not null,
    valid_until   date    not null,
    known_from    bigint  not null,
    known_until   bigint  not null,
    sort_key      text collate "C" not null,
    proposal_id   text collate "C" not null,
    case_id       text collate "C" not null,
    decision_id   text    not null,
    responsible   text    not null,
    promised_by   text    not null,
    state         text    not null,
    scope         text    not null,
    promised_on   date    not null,
    start_by      date,
    due_by        date,
    first_due_by  date,
    postponements int     not null,
    completed_on  date,
    disputed      boolean not null,
    part_done     boolean not null,
    explanation   text,
    forecast      date,
    rung          text,
    started_on    date,
    reported_by   text,
    primary key (subject, known_from, valid_from)
);

create table read.annal_debt (
    subject     text collate "C" not null,
    valid_from  date   not null,
    valid_until date   not null,
    known_from  bigint not null,
    known_until bigint not null,
    sort_key    text collate "C" not null,
    proposal_id text collate "C" not null,
    committee   text,
    kind        text   not null,
    state       text   not null,
    raised_on   date   not null,
    due_by      date   not null,
    sent_on     date,
    told_on     date,
    undelivered boolean not null,
    primary key (subject, known_from, valid_from)
);

comment on column read.annal_course.way is 'Every stage and the day it began: RECEIVED@2026-03-02 VOTING@2026-03-05.';
comment on column read.annal_case.leads is 'Every lead and the day it began; a dash for none: tekniska@2026-06-10 -@2026-07-01.';

-- How far the annals have come.
create table read.annal_head (
    one      boolean not null primary key check (one),
    position bigint  not null
);

-- The whole of what a row tells, beside it: a question to all subjects reads only what it counts.
create table read.annal_view (
    subject    text collate "C" not null,
    known_from bigint not null,
    valid_from date   not null,
    view       text   not null,
    primary key (subject, known_from, valid_from)
);

create index annal_case_of on read.annal_case (proposal_id);
create index annal_promise_of on read.annal_promise (proposal_id);
create index annal_debt_of on read.annal_debt (proposal_id);

-- A row changes once at most, when it is overtaken; no index speaks of that, so it may stay on its page.
alter table read.annal_course set (fillfactor = 80);
alter table read.annal_case set (fillfactor = 80);
alter table read.annal_promise set (fillfactor = 80);
alter table read.annal_debt set (fillfactor = 80);
