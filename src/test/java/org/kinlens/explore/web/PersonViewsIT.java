package org.kinlens.explore.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kinlens.access.PersonLinks;
import org.kinlens.explore.ExploreFixture;
import org.kinlens.explore.web.PersonView.FactLine;
import org.kinlens.explore.web.PersonView.Side;
import org.kinlens.explore.web.ShownPersons.ShownPerson;
import org.kinlens.store.CypherFile;
import org.kinlens.store.TestStore;
import org.springframework.context.support.ResourceBundleMessageSource;

class PersonViewsIT {
    private static final PersonLinks LINKS = new PersonLinks(TestStore.vault());
    private static final ShownPersons SHOWN = new ShownPersons(TestStore.graph(), LINKS);
    private static final PersonViews VIEWS = new PersonViews(
            TestStore.graph(),
            ExploreFixture.families(),
            SHOWN,
            new DivisionNames(TestStore.graph()),
            new Texts(messages()));

    @BeforeAll
    static void given() {
        TestStore.clear();
        TestStore.graph().write(CypherFile.load("explore/family.cypher"), Map.of());
    }

    @Test
    void aPersonIsShownWithFactsHouseholdsOfficesCasesAndJudgementsOfAllHisRecords() {
        PersonView view = VIEWS.of(":C", Locale.ENGLISH).orElseThrow();

        assertThat(view.person().name()).isEqualTo("王*");
        assertThat(view.facts())
                .extracting(FactLine::side, line -> line.other().id(), FactLine::kind)
                .containsExactly(
                        tuple(Side.PARENT, "F", "parentkind.BIRTH"), tuple(Side.PARENT, "M", "parentkind.ADOPTIVE"));
        assertThat(view.households())
                .singleElement()
                .satisfies(h -> assertThat(h.relation()).isEqualTo("son (20)"));
        assertThat(view.offices()).singleElement().satisfies(o -> {
            assertThat(o.role()).isEqualTo("Handler");
            assertThat(o.lastDay()).isEqualTo(LocalDate.of(2017, 12, 31));
        });
        assertThat(view.cases()).singleElement().satisfies(c -> {
            assertThat(c.applicant()).isTrue();
            assertThat(c.insured()).isTrue();
        });
        assertThat(view.records()).singleElement().satisfies(r -> {
            assertThat(r.recordId()).isEqualTo("77");
            assertThat(r.score()).isEqualTo(97);
        });
    }

    @Test
    void everyStatementOfAFactIsNamed() {
        FactLine father = VIEWS.of(":C", Locale.ENGLISH).orElseThrow().facts().get(0);

        assertThat(father.sources())
                .extracting(PersonView.SourceLine::feed, PersonView.SourceLine::code)
                .containsExactly(tuple("household register", "son (20)"), tuple("parentage", null));
    }

    @Test
    void aPlaceholderHasNoIdToShow() {
        Map<String, ShownPerson> persons = SHOWN.of(List.of("~u", "civil:77", "none"));

        assertThat(persons).containsOnlyKeys("~u", "civil:77");
        assertThat(persons.get("~u").id()).isEmpty();
        assertThat(persons.get("civil:77")).isEqualTo(new ShownPerson("C", "王*", LINKS.of(":C"), false, "civil", "77"));
    }

    @Test
    void addressesAreTheSameEachTimeAndGiveNoIdAway() {
        assertThat(LINKS.of(":C"))
                .isEqualTo(LINKS.of(":C"))
                .doesNotContain(":C")
                .matches("[\\w-]+");
        assertThat(LINKS.read(LINKS.ofPrinted("C"))).contains(new PersonLinks.Named("C", true));
        assertThat(LINKS.read("abc")).isEmpty();
        assertThat(LINKS.read("A".repeat(60))).isEmpty();
    }

    private static ResourceBundleMessageSource messages() {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        return messages;
    }
}
