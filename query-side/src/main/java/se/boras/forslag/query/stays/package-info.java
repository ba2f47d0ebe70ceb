/** How long proposals stay in each stage, and with which committee, read from the annals. */
@NullMarked
package se.boras.forslag.query.stays;

import org.jspecify.annotations.NullMarked;
