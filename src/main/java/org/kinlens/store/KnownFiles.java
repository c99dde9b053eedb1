package org.kinlens.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * What the graph remembers of the program's files: the digest of those it was last brought to or checked with. Asking for
 * that takes one query, where doing the work again costs every command some seconds.
 */
public final class KnownFiles {
    private static final CypherFile KNOWN = CypherFile.load("store/known-files.cypher");
    private static final CypherFile REMEMBER = CypherFile.load("store/known-files-remember.cypher");

    private KnownFiles() {}

    /**
     * Does the work unless it was done for exactly these files, on a server of this version. Work that throws is not
     * remembered.
     *
     * @param purpose what the work is for, such as {@code schema}
     */
    public static void once(GraphStore graph, String purpose, List<CypherFile> files, Runnable work) {
        Row known = graph.list(KNOWN, Map.of("purpose", purpose), row -> row).get(0);
        String digest = digest(known.string("server"), files);
        if (digest.equals(known.stringOrNull("digest"))) {
            return;
        }
        work.run();
        graph.write(REMEMBER, Map.of("digests", Map.of(purpose, digest)));
    }

    private static String digest(String server, List<CypherFile> files) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            update(sha256, server);
            files.stream().sorted(Comparator.comparing(CypherFile::path)).forEach(file -> {
                update(sha256, file.path());
                update(sha256, file.text());
            });
            return HexFormat.of().formatHex(sha256.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This Java runtime has no SHA-256", e);
        }
    }

    /** The zero keeps the end of one text from passing as the begin of the next. */
    private static void update(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
