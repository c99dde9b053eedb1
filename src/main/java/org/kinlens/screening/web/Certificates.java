package org.kinlens.screening.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.kinlens.kinship.KinDegree;
import org.kinlens.kinship.ScopeProfile;
import org.kinlens.kinship.ScopeProfiles;
import org.kinlens.screening.Evidence.Hop;
import org.kinlens.screening.Evidence.OtherPath;
import org.kinlens.screening.Evidence.Tie;
import org.kinlens.screening.Finding;
import org.kinlens.screening.ScreeningRun;
import org.kinlens.screening.Screenings;
import org.kinlens.screening.TieFigures;
import org.kinlens.screening.TieScopes;
import org.kinlens.screening.web.CertificateJson.Bilingual;
import org.kinlens.screening.web.CertificateJson.Coded;
import org.kinlens.screening.web.CertificateJson.OtherJson;
import org.kinlens.screening.web.CertificateJson.ScopeJson;
import org.kinlens.screening.web.FindingJson.HopJson;
import org.springframework.stereotype.Component;

/** Certificates of ties for other systems. */
@Component
final class Certificates {
    private final Screenings screenings;
    private final RuleTexts texts;
    private final ScopeProfiles profiles = ScopeProfiles.shipped();

    Certificates(Screenings screenings, RuleTexts texts) {
        this.screenings = screenings;
        this.texts = texts;
    }

    /** Empty where the finding rests on no tie. */
    Optional<CertificateJson> of(Finding finding) {
        Tie tie = finding.evidence().tie();
        List<Hop> path = finding.evidence().path();
        return tie == null || path.isEmpty() ? Optional.empty() : Optional.of(certificate(finding, tie, path));
    }

    private CertificateJson certificate(Finding finding, Tie tie, List<Hop> path) {
        boolean minor = finding.personId() == null;
        String target = path.get(path.size() - 1).toId();
        TieScopes scopes = TieScopes.of(tie, profiles);
        KinDegree degree = KinDegree.of(tie.word());
        Optional<ScreeningRun> run = screenings.latest();
        return new CertificateJson(
                finding.id(),
                finding.ruleId(),
                finding.ruleVersion(),
                finding.caseId(),
                finding.officialId(),
                finding.personId(),
                minor,
                tie.profile(),
                tie.asOf(),
                sentence(path, tie, minor ? target : ""),
                tie.word(),
                new Bilingual(tie.termZh(), tie.termEn()),
                new Bilingual(tie.backZh(), tie.backEn()),
                degree.legalClass(),
                new Bilingual(degree.legalZh(), degree.legalEn()),
                profiles.byName(tie.profile()).map(ScopeProfile::basis).orElse(null),
                TieFigures.of(degree),
                scopes.in().stream().map(Certificates::scope).toList(),
                scopes.out().stream().map(Certificates::scope).toList(),
                tie.confidence(),
                tie.declared(),
                tie.from(),
                tie.to(),
                tie.placeholders(),
                tie.marks().stream().map(mark -> coded("mark.", mark.name())).toList(),
                HopJson.of(path),
                tie.weakest(),
                path.get(tie.weakest() - 1).papers().stream()
                        .map(paper -> coded("paper.", paper.name()))
                        .toList(),
                finding.evidence().others().stream()
                        .map(other -> other(other, minor ? target : ""))
                        .toList(),
                run.map(r -> Searched.of(r, profiles)).orElse(null),
                run.map(ScreeningRun::searched).orElse(null),
                text("finding.noguilt"));
    }

    private OtherJson other(OtherPath other, String hidden) {
        Tie tie = other.tie();
        return new OtherJson(
                sentence(other.hops(), tie, hidden),
                tie.word(),
                new Bilingual(tie.termZh(), tie.termEn()),
                tie.confidence(),
                tie.from(),
                tie.to(),
                tie.placeholders(),
                tie.marks(),
                tie.weakest(),
                HopJson.of(other.hops()));
    }

    /** @param hidden id of a minor, whom no sentence names; else empty */
    private Bilingual sentence(List<Hop> path, Tie tie, String hidden) {
        return new Bilingual(
                Sentences.of(path, tie, named(hidden, Locale.CHINESE), Locale.CHINESE),
                Sentences.of(path, tie, named(hidden, Locale.ENGLISH), Locale.ENGLISH));
    }

    private UnaryOperator<String> named(String hidden, Locale locale) {
        return id -> {
            if (Sentences.isPlaceholder(id)) {
                return texts.text("person.placeholder", id, locale);
            }
            return id.equals(hidden) ? texts.text("person.minor", "", locale) : id;
        };
    }

    private Coded coded(String prefix, String code) {
        Bilingual text = text(prefix + code);
        return new Coded(code, text.zh(), text.en());
    }

    private Bilingual text(String key) {
        return new Bilingual(texts.text(key, key, Locale.CHINESE), texts.text(key, key, Locale.ENGLISH));
    }

    private static ScopeJson scope(ScopeProfile profile) {
        return new ScopeJson(profile.name(), profile.titleZh(), profile.titleEn(), profile.basis());
    }
}
