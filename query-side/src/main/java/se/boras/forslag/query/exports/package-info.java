/** Gives what is told a form that can be kept and printed: a table for a spreadsheet, a workbook, a tagged PDF. */
@NullMarked
package se.boras.forslag.query.exports;

import org.jspecify.annotations.NullMarked;
