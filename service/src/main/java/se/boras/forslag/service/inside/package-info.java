/** The house calls its own interface without leaving the process: pages know and do what any caller may, and no more. */
@NullMarked
package se.boras.forslag.service.inside;

import org.jspecify.annotations.NullMarked;
