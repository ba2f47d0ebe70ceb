/** The facts of summary reports: what was counted, up to which position of the log, and who was given it when. */
@NullMarked
package se.boras.forslag.events.report;

import org.jspecify.annotations.NullMarked;
