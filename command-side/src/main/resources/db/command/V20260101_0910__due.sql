-- What falls due by itself, kept by policies from events. The command that is sent then is judged by the rules as any other.
create table command.due (
    kind    text        not null,
    subject text        not null,
    due_at  timestamptz not null,
    primary key (kind, subject)
);

create index due_in_order on command.due (due_at, kind, subject);
