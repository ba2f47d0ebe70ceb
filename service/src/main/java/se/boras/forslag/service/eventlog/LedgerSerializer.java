package se.boras.forslag.service.eventlog;

import org.axonframework.serialization.SerializedType;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.Vocabulary;

/** Writes events under short names that outlive packages: {@code ProposalSubmitted}, revision 1. */
class LedgerSerializer extends Jackson3Serializer {

    static final String REVISION = "1";

    LedgerSerializer() {
        super(Jackson3Serializer.builder());
    }

    @Override
    public SerializedType typeForClass(@SuppressWarnings("rawtypes") Class type) {
        return LedgerEvent.class.isAssignableFrom(type)
                ? new SimpleSerializedType(Vocabulary.nameOf(type.asSubclass(LedgerEvent.class)), REVISION)
                : super.typeForClass(type);
    }

    @Override
    protected String resolveClassName(SerializedType type) {
        var event = Vocabulary.byName().get(type.getName());
        return event == null ? super.resolveClassName(type) : event.getName();
    }
}
