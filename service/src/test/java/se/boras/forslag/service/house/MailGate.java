package se.boras.forslag.service.house;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands before a mail server and lets everything through, but tells whoever writes to some addresses to come later. */
final class MailGate implements AutoCloseable {

    final AtomicInteger refused = new AtomicInteger();
    private final Set<String> later = ConcurrentHashMap.newKeySet();
    private final ServerSocket door;
    private final int behind;

    MailGate(int behind) {
        this.behind = behind;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
        Thread.ofVirtual().start(this::welcome);
    }

    int port() {
        return door.getLocalPort();
    }

    void later(String address) {
        later.add("<" + address.toLowerCase(Locale.ROOT) + ">");
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                var caller = door.accept();
                Thread.ofVirtual().start(() -> passOn(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void passOn(Socket caller) {
        try (caller;
                var server = new Socket(InetAddress.getLoopbackAddress(), behind)) {
            var answers = Thread.ofVirtual().start(() -> answer(server, caller));
            var heard = new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1));
            for (var line = heard.readLine(); line != null; line = heard.readLine()) {
                if (comesTooEarly(line)) {
                    refused.incrementAndGet();
                    say(caller.getOutputStream(), "451 4.7.1 Try again later");
                } else {
                    say(server.getOutputStream(), line);
                }
            }
            server.shutdownOutput();
            answers.join();
        } catch (IOException hungUp) {
            // Either side may leave when it likes.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(Socket server, Socket caller) {
        try {
            server.getInputStream().transferTo(caller.getOutputStream());
        } catch (IOException hungUp) {
            // Either side may leave when it likes.
        }
    }

    private boolean comesTooEarly(String line) {
        var command = line.toLowerCase(Locale.ROOT);
        return command.startsWith("rcpt to:") && later.stream().anyMatch(command::contains);
    }

    private static void say(OutputStream to, String line) throws IOException {
        to.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        to.flush();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }
}
