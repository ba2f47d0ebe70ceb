/** The clerk's desk: what waits, the matter it is about, and the steps that can be taken next. */
@NullMarked
package se.boras.forslag.service.desk;

import org.jspecify.annotations.NullMarked;
