/** Specifications of summary reports, one class per command. */
@NullMarked
package se.boras.forslag.command.report;

import org.jspecify.annotations.NullMarked;
