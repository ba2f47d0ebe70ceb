/** What was frozen stays as it was, and whoever asks is told what differs since, and why. */
@NullMarked
package se.boras.forslag.query.reports;

import org.jspecify.annotations.NullMarked;
