/** Proves that the annals answer for any day and any position as the log itself would. */
@NullMarked
package se.boras.forslag.query.annals;

import org.jspecify.annotations.NullMarked;
