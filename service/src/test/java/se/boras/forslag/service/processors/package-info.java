/** How the processors tell trouble from trouble, and keep order. */
@NullMarked
package se.boras.forslag.service.processors;

import org.jspecify.annotations.NullMarked;
