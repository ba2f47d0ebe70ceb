/** Reply templates: the words that a committee or the keeper of reference data wants letters to have, checked and approved. */
@NullMarked
package se.boras.forslag.command.template;

import org.jspecify.annotations.NullMarked;
