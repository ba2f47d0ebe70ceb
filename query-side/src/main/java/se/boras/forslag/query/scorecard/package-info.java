/** What each committee did with what it got, and what it promised against what it delivered (<i>nämndens kort</i>). */
@NullMarked
package se.boras.forslag.query.scorecard;

import org.jspecify.annotations.NullMarked;
