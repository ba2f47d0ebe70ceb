package se.boras.forslag.service.history.tales;

import static se.boras.forslag.service.history.Organising.*;
import static se.boras.forslag.service.history.Tale.chronicle;

import java.util.List;
import se.boras.forslag.service.history.Tale;

/** What concerns all: two organs become one, a campaign, and what the board is told each year. */
final class TheOrganisation {

    private TheOrganisation() {}

    static List<Tale> tales() {
        return List.of(organs(), yearlyReports());
    }

    private static Tale organs() {
        return chronicle("organisation")
                .on(
                        "2024-12-16",
                        merged("service", "lokalforsorjning", "2025-01-01", "KF 2024-11-21 § 232"),
                        renamed(
                                "lokalforsorjning",
                                "Lokalförsörjnings- och servicenämnden",
                                "Municipal premises and service committee",
                                "2025-01-01",
                                "KF 2024-11-21 § 232"))
                .on(
                        "2025-09-15",
                        campaign(
                                "Boråsförslaget i höst",
                                "The Borås proposal this autumn",
                                "2025-10-06",
                                "2025-10-19",
                                "Sociala medier, affischer och bibliotek"));
    }

    private static Tale yearlyReports() {
        return chronicle("sammanstallning")
                .on("2024-11-25", reported(2023, "KS 2024-00702 1.1.3", "318"))
                .on("2025-11-24", reported(2024, "KS 2025-00688 1.1.3", "305"));
    }
}
