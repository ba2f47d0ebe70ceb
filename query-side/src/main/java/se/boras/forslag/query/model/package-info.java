/** What a read model is: tables in schema {@code read}, and how the log's events change them. */
@NullMarked
package se.boras.forslag.query.model;

import org.jspecify.annotations.NullMarked;
