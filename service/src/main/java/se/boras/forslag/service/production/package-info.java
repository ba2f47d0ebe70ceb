/** What must be true before the service is run in earnest; whatever is not is told in one message. */
@NullMarked
package se.boras.forslag.service.production;

import org.jspecify.annotations.NullMarked;
