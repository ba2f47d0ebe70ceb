/** What proposals are called, for every list that names them. */
@NullMarked
package se.boras.forslag.query.titles;

import org.jspecify.annotations.NullMarked;
