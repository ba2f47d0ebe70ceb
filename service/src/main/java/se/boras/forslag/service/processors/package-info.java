/** The processors that read the log for projections and policies: how they run, and how far they have come. */
@NullMarked
package se.boras.forslag.service.processors;

import org.jspecify.annotations.NullMarked;
