/** How far the processors are behind the log: told to those who measure, and said aloud when it is too far. */
@NullMarked
package se.boras.forslag.service.lag;

import org.jspecify.annotations.NullMarked;
