/** Reply templates, every version of them: what letters say, what somebody would like them to say, and what they said. */
@NullMarked
package se.boras.forslag.query.templates;

import org.jspecify.annotations.NullMarked;
