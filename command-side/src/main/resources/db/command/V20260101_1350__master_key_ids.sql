-- By which master key each key is wrapped, so that the master key can be changed without a day on which nothing can be read.
alter table command.data_key add column master_id text;

create index data_key_by_master on command.data_key (master_id) where wrapped is not null;

comment on column command.data_key.master_id is 'None where it was wrapped before master keys had names.';
