package org.kinlens.intake.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;
import org.kinlens.intake.feed.Feed;

/** Everything one load reads: the feeds found in a folder or archive, their headers read, nothing written yet. */
public final class Delivery implements AutoCloseable {
    private final FeedFolder folder;
    private final Map<Feed, OpenedFeed> feeds;
    private final List<String> unknownFiles;
    private final List<String> problems;
    private final String contentHash;

    private Delivery(
            FeedFolder folder,
            Map<Feed, OpenedFeed> feeds,
            List<String> unknownFiles,
            List<String> problems,
            String contentHash) {
        this.folder = folder;
        this.feeds = Collections.unmodifiableMap(feeds);
        this.unknownFiles = List.copyOf(unknownFiles);
        this.problems = List.copyOf(problems);
        this.contentHash = contentHash;
    }

    /**
     * Reads all headers.
     *
     * @param mapping names of the columns, null for {@code mapping.yml} beside the feeds, if there is one
     * @throws UnreadableFile if there is no such folder or archive, or the archive is unsafe
     */
    public static Delivery open(Path input, @Nullable Path mapping, Bounds bounds) throws IOException {
        FeedFolder folder = FeedFolder.open(input, bounds);
        try {
            return new Scan(folder, bounds).read(mapping);
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    /** In the order in which they are written. */
    public List<OpenedFeed> feeds() {
        return List.copyOf(feeds.values());
    }

    public Optional<OpenedFeed> feed(Feed feed) {
        return Optional.ofNullable(feeds.get(feed));
    }

    /** Files at the top level that are no feeds. */
    public List<String> unknownFiles() {
        return unknownFiles;
    }

    /** What stops the load; empty if it may go on. */
    public List<String> problems() {
        return problems;
    }

    /** SHA-256 over names and bytes of the feeds and the mapping. */
    public String contentHash() {
        return contentHash;
    }

    @Override
    public void close() throws IOException {
        folder.close();
    }

    /** One look at all files. */
    private static final class Scan {
        private final FeedFolder folder;
        private final Bounds bounds;
        private final Map<Feed, OpenedFeed> feeds = new EnumMap<>(Feed.class);
        private final Map<Feed, String> names = new EnumMap<>(Feed.class);
        private final List<String> unknown = new ArrayList<>();
        private final List<String> problems = new ArrayList<>();
        private final MessageDigest digest = sha256();

        Scan(FeedFolder folder, Bounds bounds) {
            this.folder = folder;
            this.bounds = bounds;
        }

        Delivery read(@Nullable Path mappingFile) throws IOException {
            Mapping mapping = mapping(mappingFile);
            Set<Feed> readable = folder.files().stream()
                    .filter(f -> f.format() != FeedFile.Format.OTHER)
                    .flatMap(f -> Feed.named(f.stem()).stream())
                    .collect(Collectors.toSet());
            for (FeedFile file : folder.files()) {
                Optional<Feed> feed = Feed.named(file.stem());
                // What is no feed file by its ending is only missed where no other file gives the feed.
                boolean copy = file.format() == FeedFile.Format.OTHER
                        && feed.filter(readable::contains).isPresent();
                if (feed.isPresent() && !copy) {
                    open(feed.get(), file, mapping);
                } else if (!file.name().equals(Mapping.FILE_NAME)) {
                    unknown.add(file.name());
                }
            }
            if (names.isEmpty() && problems.isEmpty()) {
                problems.add(
                        "no feed file found; expected names such as person.csv, household.csv.gz or position.xlsx");
            }
            for (OpenedFeed feed : feeds.values()) {
                addToDigest(feed.feed().fileName());
                TextScan.digest(feed.file(), bounds, digest);
            }
            return new Delivery(folder, feeds, unknown, problems, HexFormat.of().formatHex(digest.digest()));
        }

        private void open(Feed feed, FeedFile file, Mapping mapping) throws IOException {
            String other = names.putIfAbsent(feed, file.name());
            if (other != null) {
                problems.add("%s: gives the feed %s a second time beside %s. Keep one of them."
                        .formatted(file, feed.fileName(), other));
            } else if (file.format() == FeedFile.Format.OTHER) {
                problems.add("%s: is not in a format that is read; expected %s.csv, .csv.gz or .xlsx. Save it anew."
                        .formatted(file, feed.fileName()));
            } else {
                try {
                    feeds.put(feed, OpenedFeed.open(feed, file, bounds, mapping, problems));
                } catch (UnreadableFile e) {
                    problems.add(String.valueOf(e.getMessage()));
                } catch (java.io.EOFException | ZipException e) {
                    problems.add("%s: is damaged or cut off (%s). Deliver it anew.".formatted(file, e.getMessage()));
                }
            }
        }

        private Mapping mapping(@Nullable Path file) throws IOException {
            if (file != null && !Files.isReadable(file)) {
                problems.add("%s: cannot be read; expected a mapping file. Correct --mapping.".formatted(file));
                return Mapping.NONE;
            }
            byte[] bytes = file != null ? Files.readAllBytes(file) : mappingBesideFeeds();
            if (bytes.length == 0) {
                return Mapping.NONE;
            }
            digest.update(bytes);
            try (InputStream in = new java.io.ByteArrayInputStream(bytes)) {
                return Mapping.read(file != null ? file.toString() : Mapping.FILE_NAME, in);
            } catch (UnreadableFile e) {
                problems.add(String.valueOf(e.getMessage()));
                return Mapping.NONE;
            }
        }

        private byte[] mappingBesideFeeds() throws IOException {
            for (FeedFile file : folder.files()) {
                if (file.name().equals(Mapping.FILE_NAME)) {
                    try (InputStream in = file.open(bounds)) {
                        return in.readNBytes(1 << 20);
                    }
                }
            }
            return new byte[0];
        }

        private void addToDigest(String name) {
            digest.update((byte) 0);
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }

        private static MessageDigest sha256() {
            try {
                return MessageDigest.getInstance("SHA-256");
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("This Java runtime has no SHA-256", e);
            }
        }
    }
}
