package se.boras.forslag.service.history;

/** A command has come before its time: the past is still being told. */
class HistoryLoading extends RuntimeException {

    HistoryLoading() {
        super("The history is loading", null, false, false);
    }
}
