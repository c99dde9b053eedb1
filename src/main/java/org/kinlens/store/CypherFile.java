package org.kinlens.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * One query, kept as a file below {@code cypher/}. Leading {@code // key: value} lines are its header; a line without a
 * key goes on with the value above it, a repeated key adds a line to its value.
 */
public final class CypherFile {
    private static final Pattern HEADER = Pattern.compile("//\\s*([a-z][a-zA-Z0-9-]*):\\s*(.*)");
    private static final Pattern PARAMETER = Pattern.compile("\\$([A-Za-z_]\\w*)");
    private static final Pattern NOT_CODE =
            Pattern.compile("//[^\\n]*|/\\*.*?\\*/|'(?:\\\\.|[^'\\\\])*'|\"(?:\\\\.|[^\"\\\\])*\"", Pattern.DOTALL);

    private final String path;
    private final String text;
    private final Map<String, String> header;
    private final Set<String> parameters;

    private CypherFile(String path, String text) {
        this.path = path;
        this.text = text;
        this.header = Collections.unmodifiableMap(header(text));
        this.parameters = Collections.unmodifiableSet(parameters(text));
    }

    /**
     * Reads a query of the product.
     *
     * @param path below {@code cypher/}, for example {@code intake/person.cypher}
     * @throws IllegalArgumentException if there is no such file
     */
    public static CypherFile load(String path) {
        String resource = "/cypher/" + path;
        try (InputStream in = CypherFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalArgumentException("No query file cypher/%s in the program".formatted(path));
            }
            return new CypherFile("cypher/" + path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException("cypher/%s cannot be read".formatted(path), e);
        }
    }

    /**
     * Reads all queries of the product that match a pattern, by path.
     *
     * @param pattern below {@code cypher/}, for example {@code rule/*&#47;*.cypher}
     */
    public static List<CypherFile> matching(String pattern) {
        try {
            // Without "*": all queries lie in one place, and the jars of the libraries need not be searched.
            Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath:cypher/" + pattern);
            List<CypherFile> files = new ArrayList<>();
            for (Resource file : found) {
                String address = file.getURL().toString();
                files.add(load(address.substring(address.lastIndexOf("/cypher/") + "/cypher/".length())));
            }
            files.sort(Comparator.comparing(CypherFile::path));
            return files;
        } catch (IOException e) {
            throw new IllegalStateException("cypher/%s cannot be listed".formatted(pattern), e);
        }
    }

    /** A query from elsewhere, for example a local rule; {@code path} is named in messages. */
    public static CypherFile of(String path, String text) {
        return new CypherFile(path, text);
    }

    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    /** Header values by key, in the order of the file. */
    public Map<String, String> header() {
        return header;
    }

    /** Names of the {@code $parameters} in the query itself. */
    public Set<String> parameters() {
        return parameters;
    }

    /** Number, from 1, of the first header line with this key; 1 where there is none. */
    public int lineOf(String key) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher = HEADER.matcher(lines.get(i));
            if (matcher.matches() && key.equals(matcher.group(1))) {
                return i + 1;
            }
        }
        return 1;
    }

    private static Map<String, String> header(String text) {
        Map<String, String> header = new LinkedHashMap<>();
        String key = "";
        for (String line : text.lines().takeWhile(l -> l.startsWith("//")).toList()) {
            Matcher matcher = HEADER.matcher(line);
            if (matcher.matches()) {
                key = Objects.requireNonNull(matcher.group(1));
                header.merge(key, Objects.requireNonNull(matcher.group(2)).strip(), (a, b) -> a + "\n" + b);
            } else if (!key.isEmpty()) {
                header.merge(key, line.substring(2).strip(), (a, b) -> a + " " + b);
            }
        }
        return header;
    }

    private static Set<String> parameters(String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = PARAMETER.matcher(NOT_CODE.matcher(text).replaceAll(" "));
        while (matcher.find()) {
            found.add(Objects.requireNonNull(matcher.group(1)));
        }
        return new TreeSet<>(found);
    }

    @Override
    public String toString() {
        return path;
    }
}
