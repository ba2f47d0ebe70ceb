/** What must be said about mail before the service is run in earnest. */
@NullMarked
package se.boras.forslag.service.mail;

import org.jspecify.annotations.NullMarked;
