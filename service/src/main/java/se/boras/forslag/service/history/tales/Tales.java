package se.boras.forslag.service.history.tales;

import static se.boras.forslag.service.history.Proposing.handedInBy;
import static se.boras.forslag.service.history.Tale.tale;

import java.util.List;
import java.util.stream.Stream;
import se.boras.forslag.service.history.Tale;

/** All there is to tell. To add a tale, write it into one of these files, or into a new one and name it here. */
public final class Tales {

    public static final List<Tale> ALL = Stream.of(
                    TheOrganisation.tales(),
                    ClearerReplies.tales(),
                    Spring2022.tales(),
                    Autumn2022.tales(),
                    Year2023.tales(),
                    Edges.tales(),
                    PromisesOfTechnics.tales(),
                    PromisesOfPlanning.tales(),
                    PromisesOfLeisure.tales(),
                    PromisesOfSchools.tales(),
                    Detours.tales(),
                    Year2024.tales(),
                    Year2025.tales(),
                    FirstMorningOfTheCampaign.tales(),
                    FirstEveningOfTheCampaign.tales(),
                    SecondDayOfTheCampaign.tales(),
                    EndOfTheCampaign.tales(),
                    TodayAtTheRegistry.tales(),
                    TodayAtTheCommittees.tales())
            .flatMap(List::stream)
            .toList();

    /** Told when all the others have been, and so the mark that they have. */
    public static final Tale LAST = tale("slappvagn-lan", "Låna en släpvagn på återvinningscentralen", """
                    Den som inte har bil med krok kan inte lämna sitt grovavfall. Låt oss låna en elcykel med släp.""")
            .ago(0, handedInBy("Börje Släpmark"));

    private Tales() {}
}
