/** Working days and the numbers of the rules, in tables {@code read.holiday} and {@code read.rule_set}. */
@NullMarked
package se.boras.forslag.query.calendar;

import org.jspecify.annotations.NullMarked;
