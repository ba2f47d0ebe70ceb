package se.boras.forslag.service.house;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Looks at the pages of the house in a real browser. A machine without one passes these tests over and says so; where
 * {@code LIGGAREN_BROWSER=required} is set, as in the gate, it fails instead.
 */
@TheHouse
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(InChromium.Needed.class)
@interface InChromium {

    Path PROGRAM = Path.of("/usr/bin/chromium");

    /** Asks whether there is a browser. */
    class Needed implements ExecutionCondition {

        @Override
        public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
            if (Files.isExecutable(PROGRAM)) {
                return ConditionEvaluationResult.enabled("Chromium is there");
            }
            if ("required".equals(System.getenv("LIGGAREN_BROWSER"))) {
                throw new IllegalStateException("The pages must be looked at in a browser, and there is no " + PROGRAM);
            }
            return ConditionEvaluationResult.disabled(
                    "There is no " + PROGRAM + ": the pages have not been looked at in a browser");
        }
    }
}
