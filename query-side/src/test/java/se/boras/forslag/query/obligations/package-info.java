/** Specifications of what is told about debts of feedback. */
@NullMarked
package se.boras.forslag.query.obligations;

import org.jspecify.annotations.NullMarked;
