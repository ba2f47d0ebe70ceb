/** What is exported can be opened, read aloud and kept, and does nothing by itself. */
@NullMarked
package se.boras.forslag.query.exports;

import org.jspecify.annotations.NullMarked;
