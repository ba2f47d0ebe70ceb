package se.boras.forslag.service.postgres;

/** What must be done before the service takes commands, besides that its database answers. */
@FunctionalInterface
public interface ReadyWhen {

    boolean ready();
}
