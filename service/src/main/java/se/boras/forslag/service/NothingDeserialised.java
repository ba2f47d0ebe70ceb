package se.boras.forslag.service;

import java.io.ObjectInputFilter;

/** Nobody here reads Java's own serialisation, so whatever comes in that form was put there by somebody else. */
final class NothingDeserialised {

    static final ObjectInputFilter FILTER = _ -> ObjectInputFilter.Status.REJECTED;

    private NothingDeserialised() {}

    /** For the whole process, unless it has been said already ({@code -Djdk.serialFilter}). */
    static void inThisProcess() {
        if (ObjectInputFilter.Config.getSerialFilter() == null) {
            ObjectInputFilter.Config.setSerialFilter(FILTER);
        }
    }
}
