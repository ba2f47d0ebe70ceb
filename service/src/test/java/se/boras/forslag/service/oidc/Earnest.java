package se.boras.forslag.service.oidc;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.boras.forslag.service.RunningService;

/** The service as a city would run it: a process of its own in production, with a database, a mail server and a provider of identities. */
record Earnest(EmbeddedPostgres database, GreenMail mail, RunningService service) implements AutoCloseable {

    static final String PUBLIC_URL = "https://forslag.example.org";
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    static Earnest start(Path folder, TestProvider provider) throws Exception {
        var database = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
        var owner = JdbcClient.create(database.getPostgresDatabase());
        owner.sql("create role liggaren login password 'service'").update();
        owner.sql("create role liggaren_owner login password 'owner'").update();
        owner.sql("grant liggaren to liggaren_owner").update();
        owner.sql("create database liggaren owner liggaren_owner").update();
        var mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        var service = RunningService.start(
                folder.resolve("data"),
                "--spring.profiles.active=production",
                "--server.address=127.0.0.1",
                "--management.server.port=0",
                "--spring.datasource.url=" + database.getJdbcUrl("liggaren", "liggaren"),
                "--spring.datasource.username=liggaren",
                "--spring.datasource.password=service",
                "--spring.flyway.url=" + database.getJdbcUrl("liggaren_owner", "liggaren"),
                "--spring.flyway.user=liggaren_owner",
                "--spring.flyway.password=owner",
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + mail.getSmtp().getPort(),
                "--spring.mail.properties.mail.smtp.starttls.required=false",
                "--liggaren.mail.from=forslag@example.org",
                "--liggaren.mail.bounce-address=retur@example.org",
                "--liggaren.public-url=" + PUBLIC_URL,
                "--liggaren.master-key-file=" + master(folder),
                "--liggaren.signing-key-file=" + signing(folder),
                "--liggaren.oidc.issuer=" + provider.issuer(),
                "--liggaren.oidc.client-id=" + TestProvider.CLIENT,
                "--liggaren.oidc.client-secret=" + TestProvider.SECRET,
                "--liggaren.oidc.role-claim=groups",
                "--liggaren.oidc.roles.NAMNDSEKRETERARE=forslag-sekreterare",
                "--liggaren.oidc.committee-claim=namnd");
        return new Earnest(database, mail, service.awaitStarted());
    }

    String address() {
        return "http://127.0.0.1:" + service.port();
    }

    /** Where its health and figures are, which is not where citizens come. */
    String besides() {
        return "http://127.0.0.1:"
                + PORT.matcher(service.log())
                        .results()
                        .skip(1)
                        .findFirst()
                        .orElseThrow()
                        .group(1);
    }

    private static Path master(Path folder) throws Exception {
        return Files.writeString(
                folder.resolve("master.key"), Base64.getEncoder().encodeToString(new byte[32]));
    }

    private static Path signing(Path folder) throws Exception {
        var key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate();
        return Files.writeString(
                folder.resolve("signing.pem"),
                "-----BEGIN PRIVATE KEY-----\n" + Base64.getEncoder().encodeToString(key.getEncoded())
                        + "\n-----END PRIVATE KEY-----\n");
    }

    @Override
    public void close() throws Exception {
        service.close();
        mail.stop();
        database.close();
    }
}
