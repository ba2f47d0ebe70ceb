package se.boras.forslag.service.eventlog;

/** One event on its way into the log; its position is given when it is stored. */
record Row(
        String stream,
        long sequence,
        String kind,
        String type,
        String revision,
        String eventId,
        String payload,
        String metadata) {}
