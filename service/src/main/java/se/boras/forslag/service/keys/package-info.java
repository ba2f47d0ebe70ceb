/** Where the service's own secrets come from. */
@NullMarked
package se.boras.forslag.service.keys;

import org.jspecify.annotations.NullMarked;
