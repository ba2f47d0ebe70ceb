/** Every term that runs (<i>frister</i>), for whoever asks what is late and whoever asks what waits. */
@NullMarked
package se.boras.forslag.query.deadlines;

import org.jspecify.annotations.NullMarked;
