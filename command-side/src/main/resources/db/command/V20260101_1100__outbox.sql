-- Mails on their way out. What they say is sealed with the recipient's key; the address stays in the vault.
create table command.outbox (
    id              bigint generated always as identity primary key,
    dedupe          text        not null unique,
    message_id      text        not null unique,
    contact_ref     text        not null,
    template        text        not null,
    language        text        not null,
    content         bytea,
    notification_id text,
    created_at      timestamptz not null,
    next_attempt_at timestamptz not null,
    attempts        int         not null default 0,
    sent_at         timestamptz,
    failed_reason   text,
    failed_status   text,
    reported        boolean     not null default false
);

create index outbox_waiting on command.outbox (next_attempt_at, id) where sent_at is null and failed_reason is null;

create index outbox_unreported on command.outbox (id)
    where notification_id is not null and not reported and (sent_at is not null or failed_reason is not null);
