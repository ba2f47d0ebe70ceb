-- The log. Rows are added and read, never changed: the service's role is given no right to.
create table log.event (
    position    bigint      not null,
    stream      text        collate "C" not null,
    sequence    bigint      not null,
    kind        text        not null,
    type        text        not null,
    revision    text        not null,
    recorded_at timestamptz not null,
    event_id    uuid        not null,
    payload     text        not null,
    metadata    text        not null,
    constraint event_pk primary key (position),
    constraint event_once_per_stream unique (stream, sequence)
);

comment on table log.event is 'Every step of every proposal, in the order in which it was committed. Position has no gaps.';
comment on column log.event.recorded_at is 'When it was recorded: never earlier than that of the position before.';
comment on column log.event.payload is 'JSON: the facts. Free text of citizens is sealed.';
comment on column log.event.metadata is 'JSON: who, in which role, for which organ, by which way, because of what.';

create index event_recorded on log.event using brin (recorded_at);

-- What was answered to requests that carried an idempotency key, in the transaction of their events.
create table log.answer (
    key      text   not null,
    digest   text   not null,
    made     text   not null,
    position bigint not null,
    constraint answer_pk primary key (key)
);

grant select, insert on log.event, log.answer to ${service};
