/** The facts of reply templates: what was proposed as the text of a letter, who stood for it, and when it was withdrawn. */
@NullMarked
package se.boras.forslag.events.template;

import org.jspecify.annotations.NullMarked;
