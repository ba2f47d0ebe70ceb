package se.boras.forslag.command.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.imports.PastLife.Origin;
import se.boras.forslag.command.ledger.Request;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ImportKeyTest {

    private static final Origin ORIGIN = new Origin("Register 2022", "17");

    @Test
    void the_same_row_is_the_same_request_in_whatever_order_its_cells_stand() {
        var row = Register.row();

        assertThat(key(ORIGIN, row)).isEqualTo(key(ORIGIN, new TreeMap<>(row).descendingMap()));
    }

    @Test
    void a_changed_row_is_another_request_under_the_same_key() {
        var before = key(ORIGIN, Register.row());
        var after = key(ORIGIN, Register.row("votes", "164"));

        assertThat(after.key()).isEqualTo(before.key());
        assertThat(after.digest()).isNotEqualTo(before.digest());
    }

    @Test
    void the_same_number_in_another_register_is_another_life() {
        assertThat(key(new Origin("Register 2023", "17"), Register.row()).key())
                .isNotEqualTo(key(ORIGIN, Register.row()).key());
        assertThat(key(new Origin("a", "bc"), Map.of()).key())
                .isNotEqualTo(key(new Origin("ab", "c"), Map.of()).key());
    }

    private static Request key(Origin origin, Map<String, String> row) {
        return ImportKey.of(origin, row).request();
    }
}
