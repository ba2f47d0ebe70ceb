package se.boras.forslag.service.house;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import se.boras.forslag.service.Liggaren;

/** Starts the service as {@code mvn spring-boot:run} would, on a free port and with data of its own. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Liggaren.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"liggaren.rate-limit.enabled=false", "liggaren.demo.history=false"})
@ContextConfiguration(initializers = FreshData.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@interface TheHouse {}
