/** What all commands share over HTTP: who calls, calling twice, and how a refusal is told. */
@NullMarked
package se.boras.forslag.command.api;

import org.jspecify.annotations.NullMarked;
