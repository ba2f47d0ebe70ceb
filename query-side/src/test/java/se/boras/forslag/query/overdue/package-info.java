@NullMarked
package se.boras.forslag.query.overdue;

import org.jspecify.annotations.NullMarked;
