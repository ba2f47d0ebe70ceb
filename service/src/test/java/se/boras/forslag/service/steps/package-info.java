/** That every step of the interface can be taken in a form. */
@NullMarked
package se.boras.forslag.service.steps;

import org.jspecify.annotations.NullMarked;
