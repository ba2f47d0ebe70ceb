-- Frozen reports: what was counted when each was frozen, and how far it has come. Its rows are in the log.
create table read.report (
    report_id      text        not null primary key,
    sort_key       text        collate "C" not null unique,
    distributed_at timestamptz,
    view           json        not null
);
