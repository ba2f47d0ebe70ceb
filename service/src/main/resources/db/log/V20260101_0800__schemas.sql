-- The roles exist already; the owner runs this, and ${service} is the one the service runs as.
create schema if not exists log;
create schema if not exists command;
create schema if not exists read;

grant usage on schema log, command, read to "${service}";

alter default privileges in schema command, read
    grant select, insert, update, delete, truncate on tables to "${service}";
alter default privileges in schema command, read
    grant usage, select, update on sequences to "${service}";

-- Nothing by default in log: what may be done to the ledger is said table by table.
