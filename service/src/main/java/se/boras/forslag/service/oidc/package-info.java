/** How staff signs in where it is in earnest: with an OpenID provider, whose claims say who acts in which role for which committee. */
@NullMarked
package se.boras.forslag.service.oidc;

import org.jspecify.annotations.NullMarked;
