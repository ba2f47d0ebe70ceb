package se.boras.forslag.service.oidc;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the service in production once for all tests that ask for it, and stops it after the last of them. */
class StartedInEarnest implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Earnest.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getRoot().getStore(Namespace.GLOBAL).computeIfAbsent(Earnest.class, _ -> started(), Earnest.class);
    }

    private static Earnest started() {
        try {
            return Earnest.start();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
