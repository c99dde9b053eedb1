package org.kinlens.intake.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The files of a delivery: a folder, or a ZIP archive read in place. Sub-folders and hidden files do not count. */
public final class FeedFolder implements AutoCloseable {
    private static final String MAC_FOLDER = "__MACOSX";

    private final List<FeedFile> files;
    private final @Nullable ZipFile archive;

    private FeedFolder(List<FeedFile> files, @Nullable ZipFile archive) {
        this.files = files.stream().sorted(Comparator.comparing(FeedFile::name)).toList();
        this.archive = archive;
    }

    /** @throws UnreadableFile if it is neither a folder nor a sound archive within the bounds */
    public static FeedFolder open(Path input, Bounds bounds) throws IOException {
        if (Files.isDirectory(input)) {
            return new FeedFolder(filesOf(input), null);
        }
        if (!Files.isRegularFile(input)) {
            throw new UnreadableFile(
                    "%s: does not exist; expected a folder with feed files or a ZIP archive of one.".formatted(input));
        }
        if (!input.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            throw new UnreadableFile(
                    "%s: is neither a folder nor a ZIP archive. Name the folder that holds the feed files."
                            .formatted(input));
        }
        ZipFile archive = archive(input);
        try {
            return new FeedFolder(filesOf(archive, input, bounds), archive);
        } catch (RuntimeException | IOException e) {
            archive.close();
            throw e;
        }
    }

    /** Files at the top level, by name. */
    public List<FeedFile> files() {
        return files;
    }

    private static List<FeedFile> filesOf(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            return paths.filter(Files::isRegularFile)
                    .filter(p -> !isHidden(p.getFileName().toString()))
                    .map(p -> new FeedFile(p.getFileName().toString(), () -> Files.newInputStream(p)))
                    .toList();
        }
    }

    /** Windows in China writes entry names in GB18030. */
    private static ZipFile archive(Path input) throws IOException {
        try {
            return new ZipFile(input.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException utf8) {
            try {
                return new ZipFile(input.toFile(), Charset.forName("GB18030"));
            } catch (ZipException e) {
                throw new UnreadableFile(
                        "%s: is no readable ZIP archive (%s). Pack the folder anew.".formatted(input, e.getMessage()),
                        e);
            }
        }
    }

    private static List<FeedFile> filesOf(ZipFile archive, Path input, Bounds bounds) throws IOException {
        if (archive.size() > bounds.entries()) {
            throw new UnreadableFile("%s: holds %,d entries, at most %,d are read. Deliver the feed files only."
                    .formatted(input, archive.size(), bounds.entries()));
        }
        List<? extends ZipEntry> entries = archive.stream().toList();
        for (ZipEntry entry : entries) {
            checkName(entry.getName(), input);
        }
        List<? extends ZipEntry> kept = entries.stream()
                .filter(e -> !e.isDirectory() && !hasHiddenPart(e.getName()))
                .toList();
        String prefix = wrappingFolder(kept);
        List<FeedFile> files = new ArrayList<>();
        for (ZipEntry entry : kept) {
            String name = entry.getName();
            if (name.startsWith(prefix) && name.indexOf('/', prefix.length()) < 0) {
                String shown = name.substring(prefix.length());
                long packed = Math.max(1, entry.getCompressedSize());
                files.add(new FeedFile(
                        shown, () -> new BoundedStream(archive.getInputStream(entry), shown, bounds, () -> packed)));
            }
        }
        return files;
    }

    private static void checkName(String name, Path input) {
        boolean escapes = name.startsWith("/")
                || name.contains("\\")
                || name.matches("^[A-Za-z]:.*")
                || Stream.of(name.split("/")).anyMatch(".."::equals);
        if (escapes) {
            throw new UnreadableFile(
                    "%s: entry '%s' points out of the archive; expected plain file names. Pack the folder anew."
                            .formatted(input, name));
        }
    }

    /** The one folder that everything lies in, with its slash; empty if files lie at the top. */
    private static String wrappingFolder(List<? extends ZipEntry> entries) {
        Set<String> tops = new TreeSet<>();
        for (ZipEntry entry : entries) {
            int slash = entry.getName().indexOf('/');
            tops.add(slash < 0 ? "" : entry.getName().substring(0, slash + 1));
        }
        return tops.size() == 1 ? tops.iterator().next() : "";
    }

    private static boolean hasHiddenPart(String name) {
        return Stream.of(name.split("/")).anyMatch(FeedFolder::isHidden);
    }

    private static boolean isHidden(String name) {
        return name.startsWith(".") || name.equals(MAC_FOLDER) || name.startsWith("~$");
    }

    @Override
    public void close() throws IOException {
        if (archive != null) {
            archive.close();
        }
    }
}
