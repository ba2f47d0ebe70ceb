package se.boras.forslag.command.api;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.ledger.Actor;
import se.boras.forslag.command.ledger.Command;
import se.boras.forslag.command.ledger.Commands;
import se.boras.forslag.command.ledger.Receipt;
import se.boras.forslag.command.ledger.Request;

/** The counter where every command over HTTP is handed in: it knows the caller, the key, and the form of the answer. */
@Component
public class Desk {

    private final Commands commands;
    private final Caller caller;
    private final HttpServletRequest request;
    private final RequestDigests digests;

    Desk(Commands commands, Caller caller, HttpServletRequest request, RequestDigests digests) {
        this.commands = commands;
        this.caller = caller;
        this.request = request;
        this.digests = digests;
    }

    public Actor actor() {
        return caller.actor();
    }

    /** What is handed in next on this request carries this key, so that handing it in twice does it once. */
    public void once(String key, byte[] body) {
        RepeatedRequests.mark(request, caller.actor(), key, body);
    }

    /** A step taken: 200 and the position of its last event. */
    public ResponseEntity<Map<String, Object>> carryOut(Command command) {
        return ResponseEntity.ok(answer(send(command, UnaryOperator.identity())));
    }

    /** Something new with an identity of its own: 201, where it is, and the identities made. */
    public ResponseEntity<Map<String, Object>> create(Command command, String path, String identity) {
        return create(command, path, identity, UnaryOperator.identity());
    }

    public ResponseEntity<Map<String, Object>> create(
            Command command, String path, String identity, UnaryOperator<Actor> as) {
        var receipt = send(command, as);
        return ResponseEntity.created(URI.create(path + receipt.made().get(identity)))
                .body(answer(receipt));
    }

    /** The same answer whatever came of it: 202 and nothing that tells. */
    public ResponseEntity<Map<String, Object>> accept(Command command) {
        send(command, UnaryOperator.identity());
        return ResponseEntity.status(HttpStatus.ACCEPTED).body(Map.of());
    }

    public Receipt send(Command command, UnaryOperator<Actor> as) {
        return commands.send(as.apply(caller.actor()), command, keyed());
    }

    /** Whatever is sent in this request is carried out once under this key. */
    public void onlyOnce(String key, String... fields) {
        request.setAttribute(
                RepeatedRequests.REQUEST, RepeatedRequests.asked(caller.actor().id(), key, fields));
    }

    public static Map<String, Object> answer(Receipt receipt) {
        var answer = new LinkedHashMap<>(receipt.made());
        answer.put("position", receipt.position());
        return answer;
    }

    private @Nullable Request keyed() {
        var plain = (Request) request.getAttribute(RepeatedRequests.REQUEST);
        return plain == null ? null : digests.keyed(plain);
    }
}
