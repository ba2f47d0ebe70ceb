package se.boras.forslag.service;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InvalidClassException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What comes in may only become what we say it may become. */
@AnalyzeClasses(packages = "se.boras.forslag", importOptions = ImportOption.DoNotIncludeTests.class)
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class NoSerialisationTest {

    @ArchTest
    static final ArchRule nobody_reads_the_serialisation_of_java =
            noClasses().should().dependOnClassesThat().areAssignableTo(ObjectInputStream.class);

    @ArchTest
    static final ArchRule nobody_lets_a_text_say_which_class_it_wants_to_be =
            noClasses().should().callMethodWhere(Places.LETS_A_TEXT_NAME_ITS_CLASS);

    @ArchTest
    static final ArchRule the_process_is_told_so_before_anything_else =
            com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes()
                    .that()
                    .areAssignableTo(Liggaren.class)
                    .should()
                    .dependOnClassesThat()
                    .areAssignableTo(NothingDeserialised.class);

    @Test
    void xstream_is_not_on_the_class_path() {
        assertThatThrownBy(() -> Class.forName("com.thoughtworks.xstream.XStream"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void even_what_is_harmless_is_not_read() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(LocalDate.of(2026, 3, 2));
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            in.setObjectInputFilter(NothingDeserialised.FILTER);

            assertThatThrownBy(in::readObject).isInstanceOf(InvalidClassException.class);
        }
    }
}
