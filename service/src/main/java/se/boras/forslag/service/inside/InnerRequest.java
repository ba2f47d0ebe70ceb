package se.boras.forslag.service.inside;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** A request by the same person to another address of the same house; what it leaves behind stays with it. */
class InnerRequest extends HttpServletRequestWrapper {

    private static final Set<String> OWN =
            Set.of("content-type", "content-length", "accept", "accept-language", "idempotency-key");

    private final String method;
    private final String path;
    private final @Nullable String query;
    private final byte[] body;
    private final Map<String, @Nullable Object> attributes = new HashMap<>();
    private final Map<String, String[]> parameters = new HashMap<>();

    InnerRequest(HttpServletRequest outer, String method, String address, byte[] body) {
        super(outer);
        var uri = UriComponentsBuilder.fromUriString(address).build();
        this.method = method;
        this.path = outer.getContextPath() + uri.getPath();
        this.query = uri.getQuery();
        this.body = body;
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

    /** Attributes of this request hide those of the outer one, which never sees them. */
    @Override
    public @Nullable Object getAttribute(String name) {
        return attributes.containsKey(name) ? attributes.get(name) : inherited(name);
    }

    private @Nullable Object inherited(String name) {
        return name.contains("HandlerMapping") || name.contains("PATH") ? null : super.getAttribute(name);
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        attributes.put(name, value);
    }

    @Override
    public void removeAttribute(String name) {
        attributes.put(name, null);
    }

    @Override
    public @Nullable String getHeader(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "content-type", "accept" -> MediaType.APPLICATION_JSON_VALUE;
            case "content-length" -> String.valueOf(body.length);
            case "accept-language" -> getLocale().toLanguageTag();
            case "idempotency-key" -> null;
            default -> super.getHeader(name);
        };
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        if (!OWN.contains(name.toLowerCase(Locale.ROOT))) {
            return super.getHeaders(name);
        }
        var own = getHeader(name);
        return Collections.enumeration(own == null ? List.<String>of() : List.of(own));
    }

    @Override
    public Enumeration<String> getHeaderNames() {
        var names = new ArrayList<>(Collections.list(super.getHeaderNames()));
        names.removeIf(name -> OWN.contains(name.toLowerCase(Locale.ROOT)));
        names.addAll(List.of(
                HttpHeaders.CONTENT_TYPE, HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.CONTENT_LENGTH));
        return Collections.enumeration(names);
    }

    /** That of the page, which the reader may have chosen there. */
    @Override
    public Locale getLocale() {
        return LocaleContextHolder.getLocale();
    }

    @Override
    public Enumeration<Locale> getLocales() {
        return Collections.enumeration(List.of(getLocale()));
    }

    @Override
    public String getContentType() {
        return MediaType.APPLICATION_JSON_VALUE;
    }

    @Override
    public int getContentLength() {
        return body.length;
    }

    @Override
    public long getContentLengthLong() {
        return body.length;
    }

    @Override
    public String getCharacterEncoding() {
        return "UTF-8";
    }

    @Override
    public ServletInputStream getInputStream() {
        var bytes = new ByteArrayInputStream(body);
        return new ServletInputStream() {
            @Override
            public int read() {
                return bytes.read();
            }

            @Override
            public boolean isFinished() {
                return bytes.available() == 0;
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setReadListener(ReadListener listener) {
                throw new UnsupportedOperationException("All of it is here");
            }
        };
    }
}
