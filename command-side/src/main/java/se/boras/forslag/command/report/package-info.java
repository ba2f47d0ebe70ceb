/** The series of summary reports: frozen, laid before the board, given to all at once, and in time superseded. */
@NullMarked
package se.boras.forslag.command.report;

import org.jspecify.annotations.NullMarked;
