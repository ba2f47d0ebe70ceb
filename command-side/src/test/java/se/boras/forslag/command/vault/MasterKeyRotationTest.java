package se.boras.forslag.command.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import se.boras.forslag.command.EmbeddedDatabase;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class MasterKeyRotationTest {

    private static final SecretKey OLD = key(1);
    private static final SecretKey NEW = key(2);
    private static final List<String> NAMES =
            IntStream.range(0, 7).mapToObj(n -> "rotated-" + n).toList();

    private final JdbcClient database = JdbcClient.create(EmbeddedDatabase.get());

    @BeforeEach
    void some_keys_have_been_made() {
        database.sql("delete from command.data_key").update();
        NAMES.forEach(keys(new MasterKey(OLD))::findOrMake);
    }

    @Test
    void what_an_earlier_master_key_has_wrapped_can_be_read_beside_what_is_new() {
        var both = keys(new MasterKey(NEW, List.of(OLD)));
        both.findOrMake("after");

        assertThat(both.find("rotated-0")).isEqualTo(keys(new MasterKey(OLD)).find("rotated-0"));
        assertThat(keys(new MasterKey(NEW)).find("after")).isPresent();
        assertThatExceptionOfType(MasterKeyMissing.class)
                .isThrownBy(() -> keys(new MasterKey(NEW)).find("rotated-0"));
        assertThat(rewrapping(new MasterKey(NEW)).complete()).isFalse();
    }

    @Test
    void broken_off_in_the_middle_all_can_be_read_and_done_again_the_old_one_is_needed_no_more() {
        var before = secrets(new MasterKey(OLD));
        var both = new MasterKey(NEW, List.of(OLD));

        assertThat(rewrapping(both).some(3)).isEqualTo(3);
        assertThat(secrets(both)).isEqualTo(before);
        assertThat(rewrapping(both).standing().values()).containsExactlyInAnyOrder(3, 4);

        assertThat(rewrapping(both).all()).isEqualTo(4);
        assertThat(secrets(new MasterKey(NEW))).isEqualTo(before);
        assertThat(rewrapping(both).standing()).containsOnlyKeys(both.id());
        assertThat(rewrapping(new MasterKey(NEW)).complete()).isTrue();
        assertThatExceptionOfType(MasterKeyMissing.class)
                .isThrownBy(() -> keys(new MasterKey(OLD)).find("rotated-0"));
    }

    @Test
    void a_batch_that_fails_leaves_every_key_as_it_was() {
        var before = secrets(new MasterKey(OLD));
        database.sql("update command.data_key set wrapped = decode('00', 'hex') where name = 'rotated-5'")
                .update();
        var both = new MasterKey(NEW, List.of(OLD));

        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> rewrapping(both).some(7));
        assertThat(secrets(new MasterKey(OLD)).subList(0, 5)).isEqualTo(before.subList(0, 5));
    }

    @Test
    void what_was_wrapped_before_master_keys_had_names_is_opened_by_the_one_that_fits() {
        var before = secrets(new MasterKey(OLD));
        database.sql("update command.data_key set master_id = null").update();

        assertThat(secrets(new MasterKey(NEW, List.of(OLD)))).isEqualTo(before);
        assertThat(rewrapping(new MasterKey(NEW, List.of(OLD))).all()).isEqualTo(7);
        assertThat(secrets(new MasterKey(NEW))).isEqualTo(before);
    }

    @Test
    void what_has_been_destroyed_is_not_made_anew() {
        keys(new MasterKey(OLD)).destroy("rotated-3");

        assertThat(rewrapping(new MasterKey(NEW, List.of(OLD))).all()).isEqualTo(6);
        assertThat(keys(new MasterKey(NEW)).find("rotated-3")).isEmpty();
    }

    private List<String> secrets(MasterKey master) {
        var keys = keys(master);
        return NAMES.stream()
                .filter(name -> !isBroken(name))
                .map(name -> Arrays.toString(keys.find(name).orElseThrow().getEncoded()))
                .toList();
    }

    private boolean isBroken(String name) {
        return database.sql("select length(wrapped) < 2 from command.data_key where name = ?")
                .param(name)
                .query(Boolean.class)
                .single();
    }

    private Keys keys(MasterKey master) {
        return new Keys(database, master);
    }

    private Rewrapping rewrapping(MasterKey master) {
        return new Rewrapping(database, master, new JdbcTransactionManager(EmbeddedDatabase.get()));
    }

    private static SecretKey key(int filling) {
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) filling);
        return new SecretKeySpec(bytes, "AES");
    }
}
