/** The tales themselves, a file for each year or theme: invented people, invented proposals. */
@NullMarked
package se.boras.forslag.service.history.tales;

import org.jspecify.annotations.NullMarked;
