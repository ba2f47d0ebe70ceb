/** What every page has around it, whichever room it comes from: head and foot, its language, its faults, its safety. */
@NullMarked
package se.boras.forslag.service.pages;

import org.jspecify.annotations.NullMarked;
