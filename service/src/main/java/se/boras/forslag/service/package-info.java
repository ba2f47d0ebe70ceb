/** Runs the whole: what both sides need from the world outside is wired here. */
@NullMarked
package se.boras.forslag.service;

import org.jspecify.annotations.NullMarked;
