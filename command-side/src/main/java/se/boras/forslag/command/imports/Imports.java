package se.boras.forslag.command.imports;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.imports.ImportReport.Item;
import se.boras.forslag.command.imports.ImportReport.Result;
import se.boras.forslag.command.imports.PastLife.Origin;
import se.boras.forslag.command.ledger.Actor;
import se.boras.forslag.command.ledger.Answers;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.Commands;
import se.boras.forslag.command.ledger.KeyReused;
import se.boras.forslag.command.ledger.Receipt;
import se.boras.forslag.command.reference.ReferenceInLog;
import se.boras.forslag.events.Channel;

/**
 * Takes over a file of past lives: all of it is looked through before any of it is taken in. What has been taken in before
 * is known by the answer that was given then, so that the same file twice adds nothing.
 */
@Component
class Imports {

    /** A life, the row that tells it, and the key under which it is taken in once. */
    private record Entry(int row, PastLife life, ImportKey key) {}

    private final ReferenceInLog reference;
    private final Answers answers;
    private final Commands commands;
    private final Clock clock;

    Imports(ReferenceInLog reference, Answers answers, Commands commands, Clock clock) {
        this.reference = reference;
        this.answers = answers;
        this.commands = commands;
        this.clock = clock;
    }

    /** What would come of it; nothing is stored. */
    ImportReport rehearse(String csv) {
        return ImportReport.of(
                true,
                entries(Sheet.of(csv)).stream()
                        .map(entry -> known(entry, Result.NEW))
                        .toList());
    }

    ImportReport carryOut(String csv, Actor actor) {
        return ImportReport.of(
                false,
                entries(Sheet.of(csv)).stream().map(entry -> take(entry, actor)).toList());
    }

    private List<Entry> entries(Sheet sheet) {
        var applies = reference.now();
        var today = LocalDate.ofInstant(clock.instant(), Circumstances.LOCAL);
        var faults = new ArrayList<Fault>();
        var entries = new ArrayList<Entry>();
        var rowOf = new HashMap<Origin, Integer>();
        for (var row : sheet.rows()) {
            var cells = new Cells(row.cells());
            RowReader.read(cells).ifPresent(life -> {
                ImportRules.faults(life, applies.committees(), applies.rules(), today)
                        .forEach(fault -> faults.add(fault.inRow(row.number())));
                var before = rowOf.putIfAbsent(life.origin(), row.number());
                if (before != null) {
                    faults.add(Fault.in(Column.EXTERNAL_REF, "twice-in-the-file", before)
                            .inRow(row.number()));
                }
                entries.add(new Entry(row.number(), life, ImportKey.of(life.origin(), row.cells())));
            });
            cells.faults().forEach(fault -> faults.add(fault.inRow(row.number())));
        }
        if (!faults.isEmpty()) {
            throw new UnusableFile(faults);
        }
        return entries;
    }

    private Item take(Entry entry, Actor actor) {
        var known = known(entry, Result.NEW);
        if (known.result() != Result.NEW) {
            return known;
        }
        try {
            var receipt = commands.send(
                    actor.through(Channel.IMPORT),
                    new ImportLife(entry.life()),
                    entry.key().request());
            return item(entry, Result.IMPORTED, receipt);
        } catch (KeyReused meanwhile) {
            return known(entry, Result.DIFFERS);
        }
    }

    private Item known(Entry entry, Result otherwise) {
        var request = entry.key().request();
        return answers.to(request.key())
                .map(answer -> item(
                        entry,
                        answer.digest().equals(request.digest()) ? Result.ALREADY_IMPORTED : Result.DIFFERS,
                        answer.receipt()))
                .orElseGet(() -> Item.of(entry.row(), entry.life(), otherwise));
    }

    private static Item item(Entry entry, Result result, Receipt receipt) {
        return Item.of(entry.row(), entry.life(), result).at(receipt);
    }
}
