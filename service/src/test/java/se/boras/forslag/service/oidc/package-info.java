/** The service in earnest, with a real provider of identities beside it. */
@NullMarked
package se.boras.forslag.service.oidc;

import org.jspecify.annotations.NullMarked;
