/** Frozen summary reports (<i>sammanställningar</i>), in table {@code read.report}: as they were, and what differs since. */
@NullMarked
package se.boras.forslag.query.reports;

import org.jspecify.annotations.NullMarked;
