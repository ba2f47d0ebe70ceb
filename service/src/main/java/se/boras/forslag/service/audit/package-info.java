/** The auditor's pages: the trail, two moments beside each other, what deviates, and what can be verified. */
@NullMarked
package se.boras.forslag.service.audit;

import org.jspecify.annotations.NullMarked;
