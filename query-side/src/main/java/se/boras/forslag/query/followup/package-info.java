/** The follow-up (<i>sammanställning</i>): of what was approved in a period, how much has been carried out. */
@NullMarked
package se.boras.forslag.query.followup;

import org.jspecify.annotations.NullMarked;
