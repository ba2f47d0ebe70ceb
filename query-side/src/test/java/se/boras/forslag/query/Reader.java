package se.boras.forslag.query;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody who reads over HTTP: a citizen, or somebody signed in. */
public final class Reader {

    private final MockMvc http;
    private String role = "";
    private String account = "";
    private Locale locale = Locale.of("sv");

    Reader(MockMvc http) {
        this.http = http;
    }

    public Reader as(String signedInRole) {
        role = signedInRole;
        return this;
    }

    /** Under an account, and for a committee if it is the account of one. */
    public Reader as(String signedInRole, String name, @Nullable String committee) {
        account = name;
        QuerySide.the(TestOrgan.class).set(committee);
        return as(signedInRole);
    }

    public Reader in(Locale language) {
        locale = language;
        return this;
    }

    public MockHttpServletResponse get(String path, Object... variables) {
        var request = MockMvcRequestBuilders.get(path, variables).locale(locale).with(it -> {
            it.addUserRole(role);
            return it;
        });
        try {
            return http.perform(role.isEmpty() ? request : request.principal(() -> account.isEmpty() ? role : account))
                    .andReturn()
                    .getResponse();
        } catch (Exception fault) {
            throw new AssertionError("A read ended in a fault", fault);
        }
    }

    public JsonNode json(String path, Object... variables) {
        return JsonMapper.shared().readTree(get(path, variables).getContentAsByteArray());
    }
}
