/** Lets the side that decides state what the side that tells has seen. */
@NullMarked
package se.boras.forslag.service.reports;

import org.jspecify.annotations.NullMarked;
