/** What was approved, what has become of it, and when that was known. */
@NullMarked
package se.boras.forslag.query.followup;

import org.jspecify.annotations.NullMarked;
