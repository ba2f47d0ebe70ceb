package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import se.boras.forslag.query.model.ReadModel;

/** What a policy has heard it does not hear again, whoever asks for it. */
@TheHouse
class PoliciesAreNotReplayedTest {

    private static final String COUNTING = "ballot-count";

    @LocalServerPort
    private int port;

    @Autowired
    private EventProcessingConfiguration processing;

    @Autowired
    private ApplicationContext house;

    @Autowired
    private List<ReadModel> models;

    @Test
    void no_policy_can_be_put_back_to_an_earlier_place() {
        assertThat(policies(house)).containsExactlyInAnyOrderElementsOf(whoeverIsNoReadModel());
        assertThat(policies(house)).allSatisfy(name -> {
            var policy = processor(name);
            assertThat(policy.supportsReset()).isFalse();
            assertThatIllegalStateException()
                    .isThrownBy(policy::resetTokens)
                    .withMessageContaining("do not support a reset");
        });
        assertThat(processor(COUNTING).supportsReset())
                .as("counting knows by itself what it has counted")
                .isTrue();
    }

    @Test
    void T_36_no_policy_can_be_built_anew() {
        var operator = Operator.of(Town.on(port));

        assertThat(policies(house)).allSatisfy(name -> operator.ask(name).refused(404, "unknown"));
        operator.built("committees");
    }

    private List<String> whoeverIsNoReadModel() {
        var readModels = models.stream().map(ReadModel::name).toList();
        return processing.eventProcessors().keySet().stream()
                .filter(name -> !readModels.contains(name) && !name.equals(COUNTING))
                .toList();
    }

    private StreamingEventProcessor processor(String name) {
        return processing.eventProcessor(name, StreamingEventProcessor.class).orElseThrow();
    }

    static List<String> policies(ApplicationContext house) {
        return Arrays.stream(house.getBeanNamesForAnnotation(DisallowReplay.class))
                .map(bean -> Objects.requireNonNull(house.findAnnotationOnBean(bean, ProcessingGroup.class))
                        .value())
                .toList();
    }
}
