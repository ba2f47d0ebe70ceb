@NullMarked
package se.boras.forslag.query.calendar;

import org.jspecify.annotations.NullMarked;
