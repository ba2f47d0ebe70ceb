package se.boras.forslag.query;

import java.util.ArrayList;
import java.util.List;
import se.boras.forslag.events.proposal.ProposalId;

/** Admits whoever asks, and tells what was read; nobody once it has been told not to. */
public final class TestReadings implements Readings {

    private final List<ProposalId> read = new ArrayList<>();
    private boolean closed;

    public void admitNobody() {
        closed = true;
    }

    public List<ProposalId> read() {
        return List.copyOf(read);
    }

    void restore() {
        read.clear();
        closed = false;
    }

    @Override
    public boolean admit(ProposalId proposal) {
        if (!closed) {
            read.add(proposal);
        }
        return !closed;
    }
}
