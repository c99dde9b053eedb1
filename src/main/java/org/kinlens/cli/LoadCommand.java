package org.kinlens.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kinlens.intake.LoadProgress;
import org.kinlens.intake.LoadRefused;
import org.kinlens.intake.LoadResult;
import org.kinlens.intake.Loads;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "load",
        description = "Loads feeds from a folder or ZIP. Exit code: 0 all in, 1 some rows set aside, 2 nothing loaded.")
final class LoadCommand implements Callable<Integer> {
    @Mixin
    @SuppressWarnings("NullAway.Init") // set by picocli
    private Application application;

    @Parameters(paramLabel = "DIR|ZIP", description = "Folder or ZIP with one file a feed.")
    @SuppressWarnings("NullAway.Init")
    private Path input;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "Column mapping (default: mapping.yml in the input).")
    private @Nullable Path mapping;

    @Override
    public Integer call() {
        if (!Files.exists(input)) {
            Terminal.warn("%s: there is no such folder or ZIP. Name one with the feeds.".formatted(input));
            return Program.FAILED;
        }
        try (ConfigurableApplicationContext kinlens = application.open()) {
            LoadResult result = kinlens.getBean(Loads.class).load(input, mapping, progress());
            Terminal.done();
            Terminal.answer(application.json(), summary(result), result.toSummaryLines());
            return result.quarantined() == 0 ? Program.OK : Program.QUARANTINED;
        } catch (LoadRefused e) {
            Terminal.done();
            e.problems().forEach(Terminal::warn);
            Terminal.warn("nothing was loaded from " + input);
            return Program.FAILED;
        }
    }

    private static Consumer<LoadProgress> progress() {
        Consumer<String> line = Terminal.progress("load");
        return p -> line.accept("%s %s %,d of %,d".formatted(p.phase(), p.feed(), p.done(), p.total()));
    }

    private static Map<String, @Nullable Object> summary(LoadResult result) {
        Map<String, @Nullable Object> summary = new LinkedHashMap<>();
        summary.put("id", result.id());
        summary.put("path", result.path());
        summary.put("startedAt", result.startedAt().toString());
        summary.put("seconds", result.seconds());
        summary.put("feeds", result.feeds());
        summary.put("unknownFiles", result.unknownFiles());
        summary.put("written", result.written());
        summary.put("quarantined", result.quarantined());
        summary.put("quarantine", text(result.quarantine()));
        summary.put("warnings", text(result.warnings()));
        summary.put("coverage", result.coverageOfAll().orElse(null));
        return summary;
    }

    private static @Nullable String text(@Nullable Path path) {
        return path == null ? null : path.toString();
    }
}
