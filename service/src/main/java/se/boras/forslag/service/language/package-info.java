/** Which language an answer is given in. */
@NullMarked
package se.boras.forslag.service.language;

import org.jspecify.annotations.NullMarked;
