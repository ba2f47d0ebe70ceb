package se.boras.forslag.command.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import se.boras.forslag.command.ledger.Actor;
import se.boras.forslag.command.ledger.Request;

/** Reads {@code Idempotency-Key}: the key belongs to its caller, and the digest tells whether the same was asked. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class RepeatedRequests extends OncePerRequestFilter {

    static final String REQUEST = RepeatedRequests.class.getName();
    private static final String HEADER = "Idempotency-Key";

    private final Caller caller;

    RepeatedRequests(Caller caller) {
        this.caller = caller;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var key = request.getHeader(HEADER);
        return key == null || key.isBlank() || !HttpMethod.POST.matches(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var body = request.getInputStream().readAllBytes();
        mark(request, caller.actor(), request.getHeader(HEADER), body);
        chain.doFilter(new BodyReadOnce(request, body), response);
    }

    static void mark(HttpServletRequest request, Actor caller, String written, byte[] body) {
        var key = digest(caller.id().getBytes(StandardCharsets.UTF_8), bytes(written));
        var asked = digest(bytes(request.getRequestURI()), bytes(request.getQueryString()), body);
        request.setAttribute(REQUEST, new Request(key, asked));
    }

    /** The same for a form, which says its key in a hidden field: one step, however often its button is pressed. */
    static Request asked(String caller, String key, String... fields) {
        return new Request(digest(bytes(caller), bytes("form"), bytes(key)), digest(bytes(String.join("\0", fields))));
    }

    private static byte[] bytes(String text) {
        return text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
    }

    private static String digest(byte[]... parts) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                sha.update(part);
                sha.update((byte) 0);
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
