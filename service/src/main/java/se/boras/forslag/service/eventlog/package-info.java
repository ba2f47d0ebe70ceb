/** The event log on PostgreSQL: one append-only table, one order, no gaps. Its table is {@code log.event}. */
@NullMarked
package se.boras.forslag.service.eventlog;

import org.jspecify.annotations.NullMarked;
