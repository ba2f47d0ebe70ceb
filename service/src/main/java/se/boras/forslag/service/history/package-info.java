/** The demo's past: the lives of some hundred proposals, told by the commands that people would have given. */
@NullMarked
package se.boras.forslag.service.history;

import org.jspecify.annotations.NullMarked;
