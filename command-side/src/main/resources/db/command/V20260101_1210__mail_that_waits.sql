-- A letter to a voter that could not be written waits for itself and not for the others.
alter table command.vote_order
    add column attempts      int not null default 0,
    add column put_off_until timestamptz;

-- Until when no mail is tried, because the server that takes our mail is away. One row, in which a postman who tries is known
-- by holding it.
create table command.mail_hold (
    one        boolean     not null primary key default true check (one),
    held_until timestamptz
);

insert into command.mail_hold default values;

-- When the debt that a mail was to pay was settled: what the mail said is kept for a while after that, and then destroyed.
alter table command.outbox
    add column settled_at timestamptz;

create index outbox_notification on command.outbox (notification_id) where notification_id is not null;

create index outbox_settled on command.outbox (settled_at) where settled_at is not null and content is not null;
