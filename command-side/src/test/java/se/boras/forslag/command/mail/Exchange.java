package se.boras.forslag.command.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import org.jspecify.annotations.Nullable;

/** A mail server on loopback that answers what it is told to answer. An answer of nothing hangs up. */
final class Exchange implements AutoCloseable {

    private static final String WELL = "250 2.0.0 Well";
    static final String HANG_UP = "";

    final List<String> taken = new CopyOnWriteArrayList<>();
    final List<String> passwords = new CopyOnWriteArrayList<>();
    final AtomicInteger calls = new AtomicInteger();
    volatile String greeting = "220 mx.example.org";
    volatile UnaryOperator<String> onRecipient = _ -> WELL;
    volatile UnaryOperator<String> onData = _ -> WELL;
    private final ServerSocket door;
    private final @Nullable SSLContext secure;

    Exchange() {
        this(null);
    }

    /** With a certificate it offers STARTTLS, and asks who is there once nobody can listen. */
    Exchange(@Nullable SSLContext secure) {
        this.secure = secure;
        try {
            door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::welcome);
    }

    int port() {
        return door.getLocalPort();
    }

    private void welcome() {
        while (!door.isClosed()) {
            try {
                var caller = door.accept();
                calls.incrementAndGet();
                Thread.ofVirtual().start(() -> listen(caller));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void listen(Socket caller) {
        try (caller) {
            if (say(caller, greeting) && greeting.startsWith("220")) {
                converse(caller, false);
            }
        } catch (IOException hungUp) {
            // The other side may leave when it likes.
        }
    }

    private void converse(Socket caller, boolean secured) throws IOException {
        var heard = new BufferedReader(new InputStreamReader(caller.getInputStream(), UTF_8));
        for (var line = heard.readLine(); line != null; line = heard.readLine()) {
            var verb = line.split("[ :]")[0].toUpperCase(Locale.ROOT);
            if (verb.equals("STARTTLS")) {
                say(caller, "220 Ready");
                converse(secured(caller), true);
                return;
            }
            var answer = answer(verb, line, secured, heard, caller);
            if (!say(caller, answer) || verb.equals("QUIT")) {
                return;
            }
        }
    }

    private String answer(String verb, String line, boolean secured, BufferedReader heard, Socket caller)
            throws IOException {
        return switch (verb) {
            case "EHLO" -> secure == null ? WELL : secured ? "250-mx\r\n250 AUTH PLAIN" : "250-mx\r\n250 STARTTLS";
            case "AUTH" -> {
                passwords.add(line);
                yield "235 2.7.0 Welcome";
            }
            case "RCPT" -> onRecipient.apply(line);
            case "DATA" -> {
                say(caller, "354 Go on");
                var said = body(heard);
                var answer = onData.apply(said);
                if (answer.startsWith("250")) {
                    taken.add(said);
                }
                yield answer;
            }
            default -> WELL;
        };
    }

    private static String body(BufferedReader heard) throws IOException {
        var said = new StringBuilder();
        for (var line = heard.readLine(); line != null && !line.equals("."); line = heard.readLine()) {
            said.append(line).append('\n');
        }
        return said.toString();
    }

    private SSLSocket secured(Socket caller) throws IOException {
        var socket =
                (SSLSocket) Objects.requireNonNull(secure).getSocketFactory().createSocket(caller, null, true);
        socket.setUseClientMode(false);
        return socket;
    }

    private static boolean say(Socket caller, String answer) throws IOException {
        if (answer.equals(HANG_UP)) {
            return false;
        }
        caller.getOutputStream().write((answer + "\r\n").getBytes(UTF_8));
        caller.getOutputStream().flush();
        return true;
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
