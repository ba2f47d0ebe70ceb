/** What every read model must keep to. */
@NullMarked
package se.boras.forslag.query.model;

import org.jspecify.annotations.NullMarked;
