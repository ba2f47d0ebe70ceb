/** How the interface describes itself to those who are to use it: {@code /v3/api-docs}, and as a page {@code /api}. */
@NullMarked
package se.boras.forslag.service.openapi;

import org.jspecify.annotations.NullMarked;
