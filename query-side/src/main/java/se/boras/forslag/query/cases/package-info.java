/** What one committee did with one proposal, told anew from the log at each question. */
@NullMarked
package se.boras.forslag.query.cases;

import org.jspecify.annotations.NullMarked;
