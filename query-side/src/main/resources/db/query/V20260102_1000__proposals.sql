-- Where each proposal stands. The view is what the fold over its events gives; the columns beside it are for finding it.
create table read.proposal (
    proposal_id   text        not null primary key,
    public_number text        not null unique,
    sort_key      text        collate "C" not null unique,
    stage         text        not null,
    closes_at     timestamptz,
    audience      text        not null,
    committee     text,
    contact_refs  text[]      not null,
    changed_at    timestamptz not null,
    view          json        not null,
    title         text        not null,
    search        text        not null
);

create index proposal_by_committee on read.proposal (committee, sort_key);
create index proposal_by_contact on read.proposal using gin (contact_refs);

comment on column read.proposal.view is 'json, not jsonb: it is never searched, and jsonb refuses texts that the log can hold.';
