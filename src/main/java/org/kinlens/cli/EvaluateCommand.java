package org.kinlens.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinlens.evaluation.Evaluation;
import org.kinlens.evaluation.EvaluationRefused;
import org.kinlens.evaluation.Evaluations;
import org.kinlens.evaluation.LinkageScore;
import org.kinlens.evaluation.TieScore;
import org.kinlens.kinship.ScopeProfile;
import org.kinlens.kinship.ScopeProfiles;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "evaluate",
        description = "Compares the ties and merges of a loaded synthetic county with its truth.",
        sortOptions = false)
final class EvaluateCommand implements Callable<Integer> {
    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Application application;

    @Option(
            names = "--truth",
            required = true,
            paramLabel = "DIR",
            description = "Folder truth/ that 'generate' wrote beside the feeds that were loaded.")
    @SuppressWarnings("NullAway.Init")
    private Path truth;

    @Option(names = "--profile", paramLabel = "NAME", split = ",", description = "Scope profiles (default: all).")
    private @Nullable List<String> names;

    @Option(names = "--as-of", paramLabel = "DATE", description = "Day taken as today (default: today in Shanghai).")
    private @Nullable LocalDate asOf;

    @Override
    public Integer call() {
        if (!Files.isDirectory(truth)) {
            Terminal.warn("%s: there is no such folder. Name the truth/ of a generated county.".formatted(truth));
            return Program.FAILED;
        }
        List<ScopeProfile> profiles = new ArrayList<>();
        for (String name : names == null ? List.<String>of() : names) {
            Optional<ScopeProfile> profile = ScopeProfiles.shipped().byName(name);
            if (profile.isEmpty()) {
                Terminal.warn("'%s' is no scope profile; expected one of %s".formatted(name, known()));
                return Program.FAILED;
            }
            profiles.add(profile.get());
        }
        try (ConfigurableApplicationContext kinlens = application.open()) {
            Evaluation evaluation = kinlens.getBean(Evaluations.class)
                    .evaluate(
                            truth,
                            profiles.isEmpty() ? ScopeProfiles.shipped().all() : profiles,
                            asOf == null ? LocalDate.now(kinlens.getBean(Clock.class)) : asOf,
                            Terminal.progress("evaluate"));
            Terminal.done();
            Terminal.answer(application.json(), summary(evaluation), lines(evaluation));
            return Program.OK;
        } catch (EvaluationRefused e) {
            Terminal.done();
            Terminal.warn(String.valueOf(e.getMessage()));
            return Program.FAILED;
        }
    }

    private static String known() {
        return ScopeProfiles.shipped().all().stream().map(ScopeProfile::name).collect(Collectors.joining(", "));
    }

    private static Map<String, Object> summary(Evaluation evaluation) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("regime", evaluation.regime());
        summary.put("asOf", evaluation.asOf().toString());
        summary.put("officials", evaluation.officials());
        summary.put("members", evaluation.members());
        summary.put(
                "ties", evaluation.ties().stream().map(EvaluateCommand::summary).toList());
        LinkageScore linkage = evaluation.linkage();
        summary.put(
                "linkage",
                Map.of(
                        "truePairs", linkage.truePairs(),
                        "merged", linkage.merged(),
                        "mergedTrue", linkage.mergedTrue(),
                        "precision", linkage.precision(),
                        "recall", linkage.recall(),
                        "f1", linkage.f1(),
                        "byNameAlone", linkage.byNameAlone()));
        return summary;
    }

    private static Map<String, Object> summary(TieScore score) {
        Map<String, Object> summary = new LinkedHashMap<>();
        summary.put("profile", score.profile());
        summary.put("sex", score.sex());
        summary.put("trueTies", score.trueTies());
        summary.put("documented", score.documented());
        summary.put("found", score.found());
        summary.put("foundTrue", score.foundTrue());
        summary.put("foundDocumented", score.foundDocumented());
        summary.put("recall", score.recall());
        summary.put("recallOfDocumented", score.recallOfDocumented());
        summary.put("precision", score.precision());
        return summary;
    }

    private static List<String> lines(Evaluation evaluation) {
        List<String> lines = new ArrayList<>();
        lines.add("regime %s, as of %s: %,d officials, %,d members of cases"
                .formatted(evaluation.regime(), evaluation.asOf(), evaluation.officials(), evaluation.members()));
        lines.add("%-16s %-7s %8s %10s %8s %8s %13s %9s"
                .formatted("profile", "sex", "true", "documented", "found", "recall", "of documented", "precision"));
        for (TieScore score : evaluation.ties()) {
            lines.add(String.format(
                    Locale.ROOT,
                    "%-16s %-7s %,8d %,10d %,8d %8.3f %13.3f %9.3f",
                    score.profile(),
                    score.sex().toLowerCase(Locale.ROOT),
                    score.trueTies(),
                    score.documented(),
                    score.found(),
                    score.recall(),
                    score.recallOfDocumented(),
                    score.precision()));
        }
        LinkageScore linkage = evaluation.linkage();
        lines.add(String.format(
                Locale.ROOT,
                "linkage: %,d true pairs, %,d merged; precision %.3f, recall %.3f, F1 %.3f; by name alone %,d",
                linkage.truePairs(),
                linkage.merged(),
                linkage.precision(),
                linkage.recall(),
                linkage.f1(),
                linkage.byNameAlone()));
        return lines;
    }
}
