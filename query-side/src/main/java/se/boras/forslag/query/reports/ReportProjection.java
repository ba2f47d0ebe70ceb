package se.boras.forslag.query.reports;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import org.springframework.stereotype.Component;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.report.ReportEvent;
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.model.ReadModel;

/** Keeps {@code report} up to date. */
@Component
class ReportProjection implements ReadModel {

    private final ReportTable reports;

    ReportProjection(ReportTable reports) {
        this.reports = reports;
    }

    @Override
    public String name() {
        return "reports";
    }

    @Override
    public List<String> tables() {
        return List.of("report");
    }

    @Override
    public List<Class<? extends LedgerEvent>> asksFor() {
        return List.of(ReportEvent.class);
    }

    @Override
    public void take(List<PastEvent> batch) {
        var told = reports.find(batch.stream()
                .map(past -> ((ReportEvent) past.event()).reportId())
                .collect(toSet()));
        for (var past : batch) {
            var event = (ReportEvent) past.event();
            told.compute(event.reportId(), (_, report) -> Report.evolve(report, event, past.recordedAt()));
        }
        reports.save(told.values());
    }
}
