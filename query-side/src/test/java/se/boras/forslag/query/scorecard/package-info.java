@NullMarked
package se.boras.forslag.query.scorecard;

import org.jspecify.annotations.NullMarked;
