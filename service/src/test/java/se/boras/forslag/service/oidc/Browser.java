package se.boras.forslag.service.oidc;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Follows redirects between service and provider one by one, and keeps the cookies of each; the public address leads to the process. */
final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Map<String, String>> cookies = new LinkedHashMap<>();
    private final String service;

    Browser(Earnest earnest) {
        this.service = earnest.address();
    }

    HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(uri(address)));
    }

    /** Until somebody answers who does not send it on. */
    HttpResponse<String> follow(String address) throws IOException, InterruptedException {
        var answer = get(address);
        while (answer.statusCode() / 100 == 3) {
            answer = get(next(answer));
        }
        return answer;
    }

    /** Types name and password on the provider's page, and goes where that leads until the service answers. */
    HttpResponse<String> signIn(String name) throws IOException, InterruptedException {
        var page = follow("/logga-in");
        var token =
                TOKEN.matcher(page.body()).results().findFirst().orElseThrow().group(1);
        var form = Map.of("username", name, "password", TestProvider.PASSWORD, "_csrf", token).entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var answer = send(HttpRequest.newBuilder(page.uri())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        while (!next(answer).startsWith(Earnest.PUBLIC_URL)) {
            answer = get(next(answer));
        }
        return get(next(answer));
    }

    static String next(HttpResponse<String> answer) {
        return answer.uri()
                .resolve(answer.headers()
                        .firstValue("Location")
                        .orElseThrow(() -> new AssertionError(answer + " leads nowhere: " + answer.body())))
                .toString();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        request.header("Accept", "text/html,*/*;q=0.8");
        var uri = request.copy().build().uri();
        var kept = cookies.computeIfAbsent(uri.getAuthority(), _ -> new LinkedHashMap<>());
        if (!kept.isEmpty()) {
            request.header(
                    "Cookie",
                    kept.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        var answer = http.send(request.build(), BodyHandlers.ofString());
        for (var cookie : answer.headers().allValues("Set-Cookie")) {
            var pair = cookie.split(";")[0].split("=", 2);
            kept.put(pair[0], pair[1]);
        }
        return answer;
    }

    private URI uri(String address) {
        var local = address.startsWith(Earnest.PUBLIC_URL) ? address.substring(Earnest.PUBLIC_URL.length()) : address;
        return URI.create(local.startsWith("/") ? service + local : local);
    }
}
