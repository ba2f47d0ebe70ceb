/** Who is asking, and which doors are closed before anything else is considered. */
@NullMarked
package se.boras.forslag.service.security;

import org.jspecify.annotations.NullMarked;
