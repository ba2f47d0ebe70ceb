/** The register of personal data, told as specifications. */
@NullMarked
package se.boras.forslag.query.persons;

import org.jspecify.annotations.NullMarked;
