package org.kinlens.screening.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinlens.screening.Evidence;
import org.kinlens.screening.Evidence.Hop;
import org.kinlens.screening.web.FindingView.HopView;
import org.kinlens.screening.web.FindingView.PersonView;
import org.kinlens.screening.web.FindingView.SourceView;
import org.springframework.stereotype.Component;

/** Puts the hops of a path into the words of the reader. */
@Component
final class HopViews {
    private static final int PERCENT = 100;
    private static final double ROUNDING = 1e-6;

    private final RuleTexts texts;

    HopViews(RuleTexts texts) {
        this.texts = texts;
    }

    /**
     * @param weakest number of the hop least to be trusted, 0 if none is told
     * @param known masked names by printed id
     */
    List<HopView> of(List<Hop> path, int weakest, Map<String, String> known, Locale locale) {
        List<HopView> hops = new ArrayList<>(path.size());
        for (Hop hop : path) {
            int number = hops.size() + 1;
            hops.add(new HopView(
                    number,
                    person(hop.fromId(), known, locale),
                    person(hop.toId(), known, locale),
                    hop.step(),
                    Sentences.isEnglish(locale) ? hop.termEn() : hop.termZh(),
                    hop.from(),
                    lastDay(hop.to()),
                    percent(hop.confidence()),
                    rise(hop.step()),
                    texts.text("feed." + hop.feed(), hop.feed(), locale),
                    hop.source(),
                    kind(hop.kind(), locale),
                    hop.sources().stream().map(source -> source(source, locale)).toList(),
                    hop.papers().stream()
                            .map(paper -> texts.text("paper." + paper, paper.name(), locale))
                            .toList(),
                    number == weakest));
        }
        return hops;
    }

    private SourceView source(Evidence.Source source, Locale locale) {
        String end = source.endReason();
        return new SourceView(
                texts.text("feed." + source.feed(), source.feed(), locale),
                source.source(),
                source.asOf(),
                source.from(),
                lastDay(source.to()),
                end == null ? null : texts.text("endreason." + end, end, locale),
                percent(source.confidence()),
                kind(source.kind(), locale),
                source.code(),
                source.derived(),
                source.question());
    }

    private @Nullable String kind(@Nullable String kind, Locale locale) {
        return kind == null ? null : texts.text("kind." + kind, kind, locale);
    }

    /** A parent of whom only the existence is known has no name to show. */
    PersonView person(String id, Map<String, String> known, Locale locale) {
        String name =
                Sentences.isPlaceholder(id) ? texts.text("person.placeholder", "", locale) : known.getOrDefault(id, "");
        return new PersonView(id, name);
    }

    /** Rounded down: what is almost certain is not shown as certain. */
    static int percent(double share) {
        return (int) Math.floor(share * PERCENT + ROUNDING);
    }

    /** People read the last day on which it holds; the data keeps the first on which it does not. */
    static @Nullable LocalDate lastDay(@Nullable LocalDate end) {
        return end == null ? null : end.minusDays(1);
    }

    private static int rise(char step) {
        if (step == 'p') {
            return 1;
        }
        return step == 'c' ? -1 : 0;
    }
}
