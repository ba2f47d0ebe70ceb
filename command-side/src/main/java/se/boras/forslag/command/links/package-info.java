/** Links in mails: unguessable, single-use, each for one purpose. Their table is {@code command.link}. */
@NullMarked
package se.boras.forslag.command.links;

import org.jspecify.annotations.NullMarked;
