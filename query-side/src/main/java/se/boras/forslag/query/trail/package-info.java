/** The auditor's trail: every event in its order, straight from the log. */
@NullMarked
package se.boras.forslag.query.trail;

import org.jspecify.annotations.NullMarked;
