package org.kinlens.intake.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kinlens.intake.LoadResult;
import org.kinlens.intake.LoadRun;
import org.kinlens.intake.LoadRuns;
import org.kinlens.intake.Loads;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes uploads in and knows all loads, those of the command line too. */
@Component
@ConditionalOnWebApplication
class LoadDesk {
    private static final int[] ZIP_MAGIC = {'P', 'K'};

    private final LoadRuns runs;
    private final Loads loads;

    LoadDesk(LoadRuns runs, Loads loads) {
        this.runs = runs;
        this.loads = loads;
    }

    /** @throws NotAnArchive if the file does not begin as a ZIP does */
    LoadEntry submit(MultipartFile file) throws IOException {
        String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (InputStream start = file.getInputStream()) {
            for (int expected : ZIP_MAGIC) {
                if (start.read() != expected) {
                    throw new NotAnArchive(name);
                }
            }
        }
        try (InputStream archive = file.getInputStream()) {
            return LoadEntry.of(runs.submit(name, archive));
        }
    }

    /** Uploads, newest first, then what was loaded elsewhere. */
    List<LoadEntry> list() {
        List<LoadRun> uploaded = runs.list();
        Set<String> known = uploaded.stream()
                .map(LoadRun::result)
                .filter(Objects::nonNull)
                .map(LoadResult::id)
                .collect(Collectors.toSet());
        List<LoadEntry> entries =
                new ArrayList<>(uploaded.stream().map(LoadEntry::of).toList());
        boolean busy = entries.stream().anyMatch(LoadEntry::running);
        loads.list().stream()
                .filter(load -> !known.contains(load.id()))
                // While an upload is at work its own load stands in the graph as running: it is in the list already.
                .filter(load -> !(busy && load.state().equals("RUNNING")))
                .map(LoadEntry::of)
                .forEach(entries::add);
        return entries;
    }

    Optional<LoadEntry> find(String id) {
        return runs.find(id).map(LoadEntry::of).or(() -> loads.find(id).map(LoadEntry::of));
    }

    /** What was uploaded is no ZIP. */
    static final class NotAnArchive extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final String fileName;

        NotAnArchive(String fileName) {
            super("The upload is no ZIP archive; pack the feeds into one ZIP and upload that");
            this.fileName = fileName;
        }

        String fileName() {
            return fileName;
        }
    }
}
