package se.boras.forslag.command.reference;

import static se.boras.forslag.events.reference.CommitteeEstablished.Kind.BOLAG;
import static se.boras.forslag.events.reference.CommitteeEstablished.Kind.NAMND;
import static se.boras.forslag.events.reference.CommitteeEstablished.Kind.STYRELSE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import se.boras.forslag.command.reference.ReferenceCommand.AdoptRuleSet;
import se.boras.forslag.command.reference.ReferenceCommand.EstablishCommittee;
import se.boras.forslag.events.reference.AddressRules;
import se.boras.forslag.events.reference.CommitteeEstablished.Kind;
import se.boras.forslag.events.reference.CommitteeId;
import se.boras.forslag.events.reference.Reminders;
import se.boras.forslag.events.reference.Retention;
import se.boras.forslag.events.reference.Rules;
import se.boras.forslag.events.reference.Rules.ReferralTiming;

/** What a new ledger starts from: Borås' organs, and the rules that have applied to its proposals. */
final class Foundation {

    private static final AddressRules ADDRESSES = new AddressRules(
            List.of("gmail.com"), List.of("*"), List.of(new AddressRules.Alias("googlemail.com", "gmail.com")));

    static final List<EstablishCommittee> COMMITTEES = List.of(
            committee("ks", "Kommunstyrelsen", "City executive board", STYRELSE),
            committee("tekniska", "Tekniska nämnden", "Technical committee", NAMND),
            committee("kultur", "Kulturnämnden", "Culture committee", NAMND),
            committee(
                    "fritid-folkhalsa", "Fritids- och folkhälsonämnden", "Leisure and public health committee", NAMND),
            committee("samhallsbyggnad", "Samhällsbyggnadsnämnden", "Urban planning committee", NAMND),
            committee("grundskole", "Grundskolenämnden", "Compulsory school committee", NAMND),
            committee("forskole", "Förskolenämnden", "Preschool committee", NAMND),
            committee(
                    "gymnasie-vuxenutbildning",
                    "Gymnasie- och vuxenutbildningsnämnden",
                    "Upper secondary and adult education committee",
                    NAMND),
            committee("miljo-konsument", "Miljö- och konsumentnämnden", "Environment and consumer committee", NAMND),
            committee("lokalforsorjning", "Lokalförsörjningsnämnden", "Municipal premises committee", NAMND),
            committee("service", "Servicenämnden", "Service committee", NAMND),
            committee("arbetsliv", "Arbetslivsnämnden", "Labour market committee", NAMND),
            committee(
                    "individ-familjeomsorg",
                    "Individ- och familjeomsorgsnämnden",
                    "Individual and family care committee",
                    NAMND),
            committee("sociala-omsorg", "Sociala omsorgsnämnden", "Social care committee", NAMND),
            committee("vard-aldre", "Vård- och äldrenämnden", "Care for the elderly committee", NAMND),
            committee("energi-miljo", "Borås Energi och Miljö AB", "Energy and environment company", BOLAG));

    /** Stands before the rule sets, which are made of it. */

    /** 100 votes for what was submitted before 2023-06-21 in Borås, 150 from that day on. */
    static final List<AdoptRuleSet> RULE_SETS = List.of(
            new AdoptRuleSet("2010-1", Instant.parse("2010-02-24T23:00:00Z"), "KF 2010-02-25 § 30", rules(100)),
            new AdoptRuleSet("2023-1", Instant.parse("2023-06-20T22:00:00Z"), "Röstkrav från 2023-06-21", rules(150)));

    private Foundation() {}

    private static EstablishCommittee committee(String id, String name, String english, Kind kind) {
        return new EstablishCommittee(
                new CommitteeId(id), name, english, kind, LocalDate.of(2007, 1, 1), "Grunddata när liggaren lades upp");
    }

    private static Rules rules(int votesRequired) {
        return new Rules(
                votesRequired,
                90,
                24,
                5,
                7,
                5,
                5,
                10,
                6,
                14,
                2,
                21,
                10,
                90,
                10,
                6,
                ReferralTiming.AT_CLOSE,
                ADDRESSES,
                Reminders.USUAL,
                Retention.USUAL);
    }
}
