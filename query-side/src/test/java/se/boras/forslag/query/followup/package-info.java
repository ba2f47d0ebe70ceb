/** How the follow-up counts, and that it counts the same in every form. */
@NullMarked
package se.boras.forslag.query.followup;

import org.jspecify.annotations.NullMarked;
