-- A mail is for a person, whose address stays in the vault, or for an organ, whose address is nobody's secret.
alter table command.outbox alter column contact_ref drop not null;

alter table command.outbox add column organ_address text;

alter table command.outbox add constraint outbox_for_somebody check (num_nonnulls(contact_ref, organ_address) = 1);
