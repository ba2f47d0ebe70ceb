/** Steps as forms: what the interface takes as a document, a page takes field by field, from the same declaration. */
@NullMarked
package se.boras.forslag.service.steps;

import org.jspecify.annotations.NullMarked;
