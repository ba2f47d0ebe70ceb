package se.boras.forslag.command.mail;

import static java.util.stream.Collectors.toMap;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.boras.forslag.command.EmbeddedDatabase;
import se.boras.forslag.command.MutableClock;
import se.boras.forslag.command.links.Links;
import se.boras.forslag.command.vault.Contact;
import se.boras.forslag.command.vault.ContactTexts;
import se.boras.forslag.command.vault.Contacts;
import se.boras.forslag.command.vault.MasterKey;
import se.boras.forslag.events.feedback.NotificationId;
import se.boras.forslag.events.privacy.ContactRef;

/** Everything about mail, put together by hand, with a mail server of its own. */
public final class PostOffice implements AutoCloseable {

    public final MutableClock clock = new MutableClock();
    public final List<String> told = new CopyOnWriteArrayList<>();
    final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private final JavaMailSenderImpl smtp;
    private final AnnotationConfigApplicationContext parts = new AnnotationConfigApplicationContext();

    public PostOffice(Class<?>... more) {
        this(new JavaMailSenderImpl(), more);
        smtp.setHost("127.0.0.1");
        smtp.setPort(server.getSmtp().getPort());
    }

    PostOffice(JavaMailSenderImpl smtp, Class<?>... more) {
        this.smtp = smtp;
        server.start();
        var database = EmbeddedDatabase.get();
        var client = JdbcClient.create(database);
        client.sql("truncate command.outbox").update();
        client.sql("update command.mail_hold set held_until = null").update();
        parts.registerBean(Clock.class, () -> clock);
        parts.registerBean(DataSource.class, () -> database);
        parts.registerBean(JdbcClient.class, () -> client);
        parts.registerBean(PlatformTransactionManager.class, () -> new JdbcTransactionManager(database));
        parts.registerBean(JavaMailSenderImpl.class, () -> smtp);
        parts.registerBean(MasterKey.class, () -> new MasterKey(new SecretKeySpec(new byte[32], "AES")));
        parts.registerBean(DeliveryReports.class, Told::new);
        parts.registerBean(Templates.class, () -> (_, _) -> Optional.empty());
        parts.scan("se.boras.forslag.command.vault");
        parts.register(
                Links.class, Bell.class, Sender.class, Outbox.class, Resending.class, Mailbag.class, MimeLetters.class);
        parts.register(Relay.class, Retrying.class, Hold.class);
        parts.register(Courier.class, Letters.class, VoteLetters.class, Tidings.class);
        if (more.length > 0) {
            parts.register(more);
        }
        parts.refresh();
    }

    static PostOffice sendingTo(Exchange exchange) {
        var smtp = new JavaMailSenderImpl();
        smtp.setHost("127.0.0.1");
        smtp.setPort(exchange.port());
        smtp.getJavaMailProperties().setProperty("mail.smtp.localhost", "localhost");
        return new PostOffice(smtp);
    }

    public <T> T part(Class<T> type) {
        return parts.getBean(type);
    }

    ContactRef somebody(String address) {
        return part(Contacts.class).keep(new Contact("Förslagsställare", address, "503 80", null, null, "sv"));
    }

    /** A postman that does not walk by itself. */
    Postman postman() {
        return new Postman(
                part(Mailbag.class),
                part(Hold.class),
                part(Outbox.class),
                part(Courier.class),
                part(Bell.class),
                part(Tidings.class),
                part(PlatformTransactionManager.class),
                3);
    }

    /** How often each mail that waits has been tried. */
    Map<String, Integer> attempts() {
        return database()
                .sql("select dedupe, attempts from command.outbox where sent_at is null and failed_reason is null")
                .query((row, _) -> Map.entry(row.getString(1), row.getInt(2)))
                .list()
                .stream()
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    TransactionTemplate transaction() {
        return new TransactionTemplate(part(PlatformTransactionManager.class));
    }

    JdbcClient database() {
        return part(JdbcClient.class);
    }

    ContactTexts texts() {
        return part(ContactTexts.class);
    }

    @Override
    public void close() {
        parts.close();
        server.stop();
    }

    private final class Told implements DeliveryReports {

        @Override
        public void accepted(NotificationId notification, String messageId, Instant at) {
            told.add(notification + " accepted");
        }

        @Override
        public void returned(NotificationId notification, String status, Instant at) {
            told.add(notification + " returned " + status);
        }
    }
}
