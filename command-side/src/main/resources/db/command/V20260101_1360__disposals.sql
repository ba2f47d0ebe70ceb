-- What has been disposed of on a day, and whether the log has been told; counted in the transaction that disposes.
create table command.disposal (
    kind       text    not null,
    day        date    not null,
    policy_ref text    not null,
    kept_until timestamptz not null,
    amount     int     not null,
    told       boolean not null default false,
    primary key (kind, day)
);

create index disposal_untold on command.disposal (day) where not told;

create index link_by_age on command.link (expires_at);
