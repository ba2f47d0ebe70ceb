package se.boras.forslag.service.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import se.boras.forslag.service.Liggaren;
import se.boras.forslag.service.house.Ear.Heard;

/** Two nodes of the service over one PostgreSQL. */
@TheHouse
class SecondNodeTest {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcConnectionDetails database;

    @Autowired
    private FlywayConnectionDetails owner;

    @Autowired
    private JavaMailSenderImpl mail;

    @Value("${liggaren.data}")
    private String data;

    @Test
    void what_one_node_stores_is_told_and_can_be_read_at_the_other() {
        try (var second = second()) {
            var first = Town.on(port);
            var other = Visitor.of(Integer.parseInt(second.getEnvironment().getRequiredProperty("local.server.port")));
            var proposal = first.published("nod@example.org");
            try (var ear = Ear.on(other, "", null);
                    var here = Ear.on(first.anyone(), "", null)) {
                first.castAndConfirm(proposal, "rost@nod.example");
                var begun = System.nanoTime();

                var heard = ear.until(told -> told.name().equals("votes"));

                assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));
                assertThat(heard.getLast().data().path("valid").asInt()).isEqualTo(1);
                assertThat(here.until(told -> told.name().equals("votes")))
                        .extracting(Heard::id)
                        .contains(heard.getLast().id());
                assertThat(other.get("/api/proposals/%s?atLeast=%d", proposal, ear.lastId())
                                .is(200)
                                .json()
                                .at("/votes/valid")
                                .asInt())
                        .isEqualTo(1);
            }
        }
    }

    private ConfigurableApplicationContext second() {
        return new SpringApplicationBuilder(Liggaren.class)
                .run(
                        "--server.port=0",
                        "--liggaren.data=" + data,
                        "--liggaren.rate-limit.enabled=false",
                        "--liggaren.demo.history=false",
                        "--spring.datasource.url=" + database.getJdbcUrl(),
                        "--spring.datasource.username=" + database.getUsername(),
                        "--spring.datasource.password=" + database.getPassword(),
                        "--spring.mail.host=" + mail.getHost(),
                        "--spring.mail.port=" + mail.getPort(),
                        "--spring.flyway.url=" + owner.getJdbcUrl(),
                        "--spring.flyway.user=" + owner.getUsername(),
                        "--spring.flyway.password=" + owner.getPassword());
    }
}
