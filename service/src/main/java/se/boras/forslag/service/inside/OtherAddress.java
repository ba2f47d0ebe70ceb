package se.boras.forslag.service.inside;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import se.boras.forslag.command.api.BodyReadOnce;

/** A request as if it had been sent to another address, with another body. */
class OtherAddress extends BodyReadOnce {

    private final String method;
    private final String path;
    private final @Nullable String query;
    private final Map<String, String[]> parameters = new HashMap<>();

    OtherAddress(HttpServletRequest outer, String method, String address, byte[] body) {
        super(outer, body);
        var uri = UriComponentsBuilder.fromUriString(address).build();
        this.method = method;
        this.path = outer.getContextPath() + uri.getPath();
        this.query = uri.getQuery();
        uri.getQueryParams().forEach((name, values) -> parameters.put(name, decoded(values)));
    }

    private static String[] decoded(List<@Nullable String> values) {
        return values.stream()
                .map(value -> value == null ? "" : UriUtils.decode(value, "UTF-8"))
                .toArray(String[]::new);
    }

    @Override
    public String getMethod() {
        return method;
    }

    @Override
    public String getRequestURI() {
        return path;
    }

    @Override
    public StringBuffer getRequestURL() {
        return new StringBuffer(path);
    }

    @Override
    public String getServletPath() {
        return path.substring(getContextPath().length());
    }

    @Override
    public @Nullable String getPathInfo() {
        return null;
    }

    @Override
    public @Nullable String getQueryString() {
        return query;
    }

    @Override
    public @Nullable String getParameter(String name) {
        var values = parameters.get(name);
        return values == null ? null : values[0];
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return parameters.get(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return parameters;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }
}
