/** What was done with personal data, and who saw them: {@code read.person_event} and {@code read.erasure}. */
@NullMarked
package se.boras.forslag.query.persons;

import org.jspecify.annotations.NullMarked;
