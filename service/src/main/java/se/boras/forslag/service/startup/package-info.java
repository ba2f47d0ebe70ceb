/** What is said when the service cannot start: one line that tells the reader what to do. */
@NullMarked
package se.boras.forslag.service.startup;

import org.jspecify.annotations.NullMarked;
