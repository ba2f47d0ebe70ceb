/** Everything whose last day has gone by (<i>förfallet</i>), longest first. */
@NullMarked
package se.boras.forslag.query.overdue;

import org.jspecify.annotations.NullMarked;
