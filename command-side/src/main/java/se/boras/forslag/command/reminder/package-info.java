/** Reminding those who have to act before a day or after it (<i>påminnelser</i>): on which days, and on which level. */
@NullMarked
package se.boras.forslag.command.reminder;

import org.jspecify.annotations.NullMarked;
