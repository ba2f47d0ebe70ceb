/** What only a demonstration has: a mailbox in the process instead of the municipality's mail system. */
@NullMarked
package se.boras.forslag.service.demo;

import org.jspecify.annotations.NullMarked;
