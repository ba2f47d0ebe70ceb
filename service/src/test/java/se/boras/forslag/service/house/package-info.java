/** The whole house, used as its users use it: over HTTP, with a real database and real mail. */
@NullMarked
package se.boras.forslag.service.house;

import org.jspecify.annotations.NullMarked;
