package se.boras.forslag.service.demo;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The newest mails, found by address; the oldest is forgotten when there are too many. */
class Mailbox {

    static final int CAPACITY = 10_000;

    private final Deque<Mail> all = new ArrayDeque<>();
    private final Map<String, Deque<Mail>> byAddress = new HashMap<>();

    synchronized void add(Mail mail) {
        all.addLast(mail);
        byAddress.computeIfAbsent(key(mail.to()), _ -> new ArrayDeque<>()).addLast(mail);
        if (all.size() > CAPACITY) {
            forget(all.removeFirst());
        }
    }

    synchronized List<Mail> all() {
        return List.copyOf(all);
    }

    synchronized List<Mail> to(String address) {
        return List.copyOf(byAddress.getOrDefault(key(address), new ArrayDeque<>()));
    }

    private void forget(Mail oldest) {
        byAddress.computeIfPresent(key(oldest.to()), (_, mails) -> {
            mails.removeFirst();
            return mails.isEmpty() ? null : mails;
        });
    }

    private static String key(String address) {
        return address.toLowerCase(Locale.ROOT);
    }
}
