/** The database that comes along when none is given, and the address by which the rest of the service finds it. */
@NullMarked
package se.boras.forslag.service.postgres;

import org.jspecify.annotations.NullMarked;
