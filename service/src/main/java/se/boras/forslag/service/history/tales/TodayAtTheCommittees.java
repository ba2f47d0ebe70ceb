package se.boras.forslag.service.history.tales;

import static se.boras.forslag.events.casework.DecisionType.BIFALL;
import static se.boras.forslag.events.proposal.InfluenceForm.KONSULTATION;
import static se.boras.forslag.events.proposal.InfluenceForm.MEDSKAPANDE;
import static se.boras.forslag.service.history.Casework.*;
import static se.boras.forslag.service.history.Meetings.*;
import static se.boras.forslag.service.history.Proposing.*;
import static se.boras.forslag.service.history.Tale.tale;
import static se.boras.forslag.service.history.Telling.*;
import static se.boras.forslag.service.history.Voting.*;
import static se.boras.forslag.service.history.Works.*;

import java.util.List;
import se.boras.forslag.service.history.Tale;

/** What waits today for secretaries, officers and the one who verifies. */
final class TodayAtTheCommittees {

    private TodayAtTheCommittees() {}

    static List<Tale> tales() {
        return List.of(
                notReceivedYet(),
                onTheAgenda(),
                sentBackLately(),
                longOverdue(),
                decidedButNotTold(),
                saidToBeDone(),
                disputedLately());
    }

    private static Tale notReceivedYet() {
        return tale("ladda-elbil", "Laddplatser på kommunens parkeringar", """
        Den som bor i lägenhet kan inte ladda hemma. Sätt upp laddare där vi redan parkerar.""")
                .ago(116, handedInBy("Viktor Laddhed"))
                .ago(112, published(KONSULTATION, "Trafik", "Höra var det behövs mest."))
                .votes(170)
                .ago(14, reviewed(), referred("tekniska"));
    }

    private static Tale onTheAgenda() {
        return tale("museum-kvall", "Kvällsöppet på museerna", """
        Museerna stänger när vi slutar arbeta. En kväll i veckan skulle räcka.""")
                .ago(150, handedInBy("Kajsa Museimark"))
                .ago(146, published(KONSULTATION, "Kultur", "Höra vilken kväll som passar."))
                .votes(154)
                .ago(48, reviewed(), referred("kultur"))
                .ago(40, received("KUN %d-00910"), prepared(BIFALL))
                .ago(5, onAgendaIn(12));
    }

    private static Tale sentBackLately() {
        return tale("dansgolv-park", "Dansbana i Stadsparken", """
        Förr dansade man i parken. Bygg upp dansbanan igen.""")
                .ago(250, handedInBy("Gunvor Dansholm"))
                .ago(246, published(KONSULTATION, "Kultur", "Höra om dansen ska tillbaka."))
                .votes(156)
                .ago(145, reviewed(), referred("kultur", "tekniska"))
                .ago(138, received("KUN %d-00920"))
                .ago(60, prepared(BIFALL))
                .ago(24, remitted("51", "Bullret mot äldreboendet är inte utrett.", "Bullerutredning."));
    }

    private static Tale longOverdue() {
        return tale("busskur-gronska", "Gröna tak på busskurerna", """
        Sedum på taken tar upp regn och ger mat åt bin.""")
                .ago(340, handedInBy("Sylvia Sedumdal"))
                .ago(336, published(KONSULTATION, "Miljö", "Höra vad invånarna anser."))
                .votes(151)
                .ago(238, reviewed(), referred("samhallsbyggnad"))
                .ago(225, received("SBN %d-00910"));
    }

    private static Tale decidedButNotTold() {
        return tale("farthinder-norrmalm", "Farthinder på Norrmalmsgatan", """
        Bilarna kör i sextio där barnen bor.""")
                .ago(220, handedInBy("Ammar Farthage"))
                .ago(216, published(KONSULTATION, "Trafiksäkerhet", "Höra vad de boende anser."))
                .votes(158)
                .ago(118, reviewed(), referred("tekniska"))
                .ago(110, received("TN %d-00910"), prepared(BIFALL))
                .ago(
                        40,
                        approved(
                                "61",
                                "Nämnden bifaller förslaget.",
                                "Hastigheten är för hög.",
                                promiseWithin("Tre farthinder.", 30)))
                .ago(29, minutes());
    }

    private static Tale saidToBeDone() {
        return tale("lekskulptur", "Lekskulptur utanför Kulturhuset", """
        Barnen klättrar på konsten som inte tål det. Köp en som tål det.""")
                .ago(400, handedInBy("Majken Konstberg"))
                .ago(396, published(MEDSKAPANDE, "Konst", "Låta barnen välja skulptur."))
                .votes(160)
                .ago(298, reviewed(), referred("kultur"))
                .ago(290, received("KUN %d-00930"), prepared(BIFALL))
                .ago(
                        200,
                        approved(
                                "12",
                                "Nämnden bifaller förslaget.",
                                "Barn ska få röra vid konst.",
                                promiseWithin("En skulptur att klättra på.", 190)))
                .ago(189, minutes())
                .ago(180, toldOfDecision("Nämnden har sagt ja. Barnen på tre förskolor får vara med och välja."))
                .ago(60, started())
                .ago(9, done("Faktura och foto av skulpturen"));
    }

    private static Tale disputedLately() {
        return tale("hiss-bibliotek", "Hiss till barnavdelningen", """
        Den som kommer med barnvagn får inte plats. Sätt in en större hiss.""")
                .ago(420, handedInBy("Filippa Hisshed"))
                .ago(416, published(KONSULTATION, "Bibliotek", "Höra hur många som berörs."))
                .votes(154)
                .ago(318, reviewed(), referred("kultur", "lokalforsorjning"))
                .ago(310, received("KUN %d-00940"), prepared(BIFALL))
                .ago(
                        230,
                        approved(
                                "3",
                                "Nämnden bifaller förslaget.",
                                "Biblioteket ska vara för alla.",
                                promiseWithin("En hiss med plats för två barnvagnar.", 200)))
                .ago(219, minutes())
                .ago(210, toldOfDecision("Nämnden har sagt ja till en större hiss."))
                .ago(90, started())
                .ago(15, done("Besiktning av hissen"))
                .ago(3, disputed("Hissen är ny men lika trång. Min vagn går inte in."));
    }
}
