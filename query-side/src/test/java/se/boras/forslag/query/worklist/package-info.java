@NullMarked
package se.boras.forslag.query.worklist;

import org.jspecify.annotations.NullMarked;
