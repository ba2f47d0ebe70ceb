-- Keys, one per person or proposal, wrapped by the master key. To destroy a key is to forget what it locks.
create table command.data_key (
    name    text not null primary key,
    wrapped bytea
);

comment on column command.data_key.wrapped is 'None once the key has been destroyed; it is never made anew.';

-- What is known of how to reach somebody, locked with a key of its own.
create table command.contact (
    contact_ref text        not null primary key,
    sealed      text        not null,
    kept_at     timestamptz not null
);

-- Links that have been mailed out. The token itself is not kept, only its digest.
create table command.link (
    digest     text        not null primary key,
    purpose    text        not null,
    subject    text        not null,
    expires_at timestamptz not null,
    used_at    timestamptz
);
