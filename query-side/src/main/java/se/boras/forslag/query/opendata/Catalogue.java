package se.boras.forslag.query.opendata;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.boras.forslag.query.told.Sentences;

/** Describes the open data as portals read it (DCAT-AP-SE, in JSON-LD). */
@Component
class Catalogue {

    private static final Locale SWEDISH = Locale.of("sv");
    private static final Locale ENGLISH = Locale.ENGLISH;
    private static final String CC0 = "http://creativecommons.org/publicdomain/zero/1.0/";
    private static final String GOVERNMENT = "http://publications.europa.eu/resource/authority/data-theme/GOVE";
    private static final String DAILY = "http://publications.europa.eu/resource/authority/frequency/CONT";
    private static final String PUBLIC = "http://publications.europa.eu/resource/authority/access-right/PUBLIC";
    private static final Map<String, Object> WORDS = Map.of(
            "dcat", "http://www.w3.org/ns/dcat#",
            "dcterms", "http://purl.org/dc/terms/",
            "foaf", "http://xmlns.com/foaf/0.1/",
            "adms", "http://www.w3.org/ns/adms#",
            "vcard", "http://www.w3.org/2006/vcard/ns#");

    private final Sentences texts;
    private final String url;

    Catalogue(Sentences texts, @Value("${liggaren.public-url:http://localhost:8080}") String url) {
        this.texts = texts;
        this.url = url.replaceAll("/+$", "") + "/api/open-data";
    }

    Map<String, Object> of(List<Dataset> datasets) {
        return Map.of(
                "@context", WORDS,
                "@id", url,
                "@type", "dcat:Catalog",
                "dcterms:title", said("open-data.title"),
                "dcterms:description", said("open-data.description"),
                "dcterms:publisher", publisher(),
                "dcterms:license", link(CC0),
                "dcterms:language", languages(),
                "dcat:dataset", datasets.stream().map(this::dataset).toList());
    }

    private Map<String, Object> dataset(Dataset dataset) {
        return Map.ofEntries(
                Map.entry("@id", url + "#" + dataset.name()),
                Map.entry("@type", "dcat:Dataset"),
                Map.entry("dcterms:title", said("open-data." + dataset.name() + ".title")),
                Map.entry("dcterms:description", said("open-data." + dataset.name() + ".description")),
                Map.entry("dcterms:publisher", publisher()),
                Map.entry("dcterms:accessRights", link(PUBLIC)),
                Map.entry("dcterms:accrualPeriodicity", link(DAILY)),
                Map.entry("dcat:theme", link(GOVERNMENT)),
                Map.entry("dcat:contactPoint", contact()),
                Map.entry("dcat:keyword", keywords()),
                Map.entry(
                        "dcat:distribution",
                        Stream.of("csv", "json")
                                .map(form -> distribution(dataset, form))
                                .toList()));
    }

    private Map<String, Object> distribution(Dataset dataset, String form) {
        var file = url + "/" + dataset.name() + "." + form;
        return Map.of(
                "@type", "dcat:Distribution",
                "dcterms:title", said("open-data." + dataset.name() + ".title"),
                "dcat:accessURL", link(file),
                "dcat:downloadURL", link(file),
                "dcat:mediaType",
                        link("http://www.iana.org/assignments/media-types/"
                                + (form.equals("csv") ? "text/csv" : "application/json")),
                "dcterms:license", link(CC0));
    }

    private Map<String, Object> publisher() {
        return Map.of("@type", "foaf:Organization", "foaf:name", said("open-data.publisher"));
    }

    private Map<String, Object> contact() {
        return Map.of(
                "@type", "vcard:Organization", "vcard:fn", said("open-data.publisher"), "vcard:hasURL", link(url));
    }

    private List<Object> keywords() {
        return said("open-data.keyword");
    }

    private static List<Object> languages() {
        return Stream.of("SWE", "ENG")
                .<Object>map(it -> link("http://publications.europa.eu/resource/authority/language/" + it))
                .toList();
    }

    private List<Object> said(String key) {
        return Stream.of(SWEDISH, ENGLISH)
                .<Object>map(locale -> Map.of("@language", locale.getLanguage(), "@value", texts.text(key, locale)))
                .toList();
    }

    private static Map<String, Object> link(String address) {
        return Map.of("@id", address);
    }
}
