package org.kinlens.screening.web;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.kinlens.kinship.KinDegree;
import org.kinlens.kinship.ScopeProfile;
import org.kinlens.kinship.ScopeProfiles;
import org.kinlens.screening.Evidence.Hop;
import org.kinlens.screening.Evidence.OtherPath;
import org.kinlens.screening.Evidence.Tie;
import org.kinlens.screening.Finding;
import org.kinlens.screening.TieFigures;
import org.kinlens.screening.TieScopes;
import org.kinlens.screening.web.CertificateView.OtherView;
import org.kinlens.screening.web.FindingView.HopView;
import org.springframework.stereotype.Component;

/** Puts the certificate of a tie into the words of the reader. */
@Component
final class CertificateViews {
    private final HopViews hops;
    private final RuleTexts texts;
    private final ScopeProfiles profiles = ScopeProfiles.shipped();

    CertificateViews(HopViews hops, RuleTexts texts) {
        this.hops = hops;
        this.texts = texts;
    }

    /**
     * Null where the finding rests on no tie, or was stored before there were certificates.
     *
     * @param allNames masked names by printed id
     */
    @Nullable
    CertificateView of(Finding finding, Map<String, String> allNames, Locale locale) {
        Tie tie = finding.evidence().tie();
        List<Hop> path = finding.evidence().path();
        if (tie == null || path.isEmpty()) {
            return null;
        }
        String hidden = finding.personId() == null ? path.get(path.size() - 1).toId() : "";
        Map<String, String> known = new HashMap<>(allNames);
        known.computeIfPresent(hidden, (id, name) -> texts.text("person.minor", "", locale));
        TieScopes scopes = TieScopes.of(tie, profiles);
        KinDegree degree = KinDegree.of(tie.word());
        ScopeProfile profile = profiles.byName(tie.profile()).orElse(null);
        List<HopView> views = hops.of(path, tie.weakest(), known, locale);
        return new CertificateView(
                finding.id(),
                sentence(path, tie, hidden, known, locale),
                Sentences.isEnglish(locale) ? tie.termEn() : tie.termZh(),
                Sentences.isEnglish(locale) ? tie.backEn() : tie.backZh(),
                tie.word(),
                Sentences.isEnglish(locale) ? degree.legalEn() : degree.legalZh(),
                profile == null ? tie.profile() : RunHeader.title(profile, locale),
                profile == null ? "" : profile.basis(),
                TieFigures.of(degree),
                HopViews.percent(tie.confidence()),
                tie.declared(),
                !hidden.isEmpty(),
                tie.from(),
                HopViews.lastDay(tie.to()),
                tie.placeholders(),
                marks(tie, locale),
                titles(scopes.in(), locale),
                titles(scopes.out(), locale),
                views,
                views.get(tie.weakest() - 1),
                finding.evidence().others().stream()
                        .map(other -> other(other, hidden, known, locale))
                        .toList(),
                tie.asOf());
    }

    private OtherView other(OtherPath other, String hidden, Map<String, String> known, Locale locale) {
        Tie tie = other.tie();
        return new OtherView(
                sentence(other.hops(), tie, hidden, known, locale),
                tie.word(),
                HopViews.percent(tie.confidence()),
                tie.from(),
                HopViews.lastDay(tie.to()),
                marks(tie, locale),
                hops.of(other.hops(), tie.weakest(), known, locale).get(tie.weakest() - 1));
    }

    private String sentence(List<Hop> path, Tie tie, String hidden, Map<String, String> known, Locale locale) {
        UnaryOperator<String> name = id -> {
            if (id.equals(hidden)) {
                return texts.text("person.minor", "", locale);
            }
            String shown = hops.person(id, known, locale).name();
            return Sentences.isPlaceholder(id) ? shown : (shown + " " + id).strip();
        };
        return Sentences.of(path, tie, name, locale);
    }

    private List<String> marks(Tie tie, Locale locale) {
        return tie.marks().stream()
                .map(mark -> texts.text("mark." + mark, mark.name(), locale))
                .toList();
    }

    private static List<String> titles(List<ScopeProfile> profiles, Locale locale) {
        return profiles.stream()
                .map(profile -> RunHeader.title(profile, locale))
                .toList();
    }
}
