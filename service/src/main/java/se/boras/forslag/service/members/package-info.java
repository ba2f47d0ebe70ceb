/** What elected members look at: how it went at any moment, committees beside each other, and reports that are frozen. */
@NullMarked
package se.boras.forslag.service.members;

import org.jspecify.annotations.NullMarked;
