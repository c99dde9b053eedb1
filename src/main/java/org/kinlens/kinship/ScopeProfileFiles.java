package org.kinlens.kinship;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kinlens.register.ParentKind;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Reads scope profile files and collects every problem of all of them before it complains. */
final class ScopeProfileFiles {
    private static final Set<String> KEYS =
            Set.of("name", "title", "basis", "words", "full", "self", "parent_kinds", "birth_after_adoption");
    private static final Set<String> TITLE_KEYS = Set.of("zh", "en");
    /** All lineal kin beyond grandparents and grandchildren, cut at the fourth generation. */
    private static final String LINEAL = "ppp…";

    private static final List<String> LINEAL_WORDS = List.of("ppp", "pppp", "ccc", "cccc");

    /** Step-relations: whoever raised the child is written with the parent kind STEP_RAISED and counts as p or c. */
    private static final Set<String> STEP_WORDS = Set.of("ps", "sc");

    private final List<String> problems = new ArrayList<>();

    /** The profile of a class path resource; empty if it has problems. */
    Optional<ScopeProfile> resource(String path) {
        try (InputStream in = getClass().getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                problems.add("%s: no such file; expected a scope profile".formatted(path));
                return Optional.empty();
            }
            return read(path, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("%s cannot be read".formatted(path), e);
        }
    }

    /** The profile that a text holds, the content of {@code file}; empty if it has problems. */
    Optional<ScopeProfile> read(String file, String text) {
        int before = problems.size();
        Map<?, ?> content = parse(file, text);
        if (problems.size() > before) {
            return Optional.empty();
        }
        refuseOtherKeys(file, "", content, KEYS);
        String name = text(file, "name", content.get("name"));
        if (!name.isEmpty() && !file.endsWith(name + ".yml")) {
            problems.add("%s: name: '%s'; expected the name of the file".formatted(file, name));
        }
        Map<?, ?> title = content.get("title") instanceof Map<?, ?> map ? map : Map.of();
        refuseOtherKeys(file, "title.", title, TITLE_KEYS);
        String zh = text(file, "title.zh", title.get("zh"));
        String en = text(file, "title.en", title.get("en"));
        String basis = text(file, "basis", content.get("basis"));
        Set<String> words = words(file, "words", content.get("words"));
        if (words.isEmpty()) {
            problems.add("%s: words: none; expected a list of at least one word".formatted(file));
        }
        Set<String> full = words(file, "full", content.get("full"));
        full.stream()
                .filter(word -> !words.contains(word) || !word.contains("pc"))
                .forEach(word -> problems.add(
                        "%s: full: '%s'; expected one of the words that turns from a parent to another child ('pc')"
                                .formatted(file, word)));
        boolean self = flag(file, "self", content.get("self"));
        Set<ParentKind> kinds = parentKinds(file, content.get("parent_kinds"));
        BirthAfterAdoption birth = birthAfterAdoption(file, content.get("birth_after_adoption"));
        return problems.size() > before
                ? Optional.empty()
                : Optional.of(new ScopeProfile(name, zh, en, basis, words, full, self, kinds, birth));
    }

    /** @throws ScopeProfilesInvalid if any file read so far had a problem */
    void throwIfInvalid() {
        if (!problems.isEmpty()) {
            throw new ScopeProfilesInvalid(problems);
        }
    }

    private Map<?, ?> parse(String file, String text) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        try {
            Object content = new Yaml(new SafeConstructor(options)).load(text);
            if (content instanceof Map<?, ?> map) {
                return map;
            }
            problems.add("%s: not a map; expected the keys %s".formatted(file, new TreeSet<>(KEYS)));
        } catch (MarkedYAMLException e) {
            int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
            problems.add("%s:%d: %s; expected YAML".formatted(file, line, e.getProblem()));
        } catch (YAMLException e) {
            problems.add("%s: %s; expected YAML".formatted(file, e.getMessage()));
        }
        return Map.of();
    }

    private void refuseOtherKeys(String file, String prefix, Map<?, ?> map, Set<String> allowed) {
        for (Object key : map.keySet()) {
            if (!(key instanceof String name && allowed.contains(name))) {
                problems.add("%s: %s%s: unknown key; expected one of %s"
                        .formatted(file, prefix, key, new TreeSet<>(allowed)));
            }
        }
    }

    private String text(String file, String key, @Nullable Object value) {
        if (value instanceof String text && !text.isBlank()) {
            return text;
        }
        problems.add("%s: %s: %s; expected a text".formatted(file, key, shown(value)));
        return "";
    }

    private boolean flag(String file, String key, @Nullable Object value) {
        if (value instanceof Boolean flag) {
            return flag;
        }
        if (value != null) {
            problems.add("%s: %s: '%s'; expected true or false".formatted(file, key, value));
        }
        return false;
    }

    private Set<ParentKind> parentKinds(String file, @Nullable Object value) {
        if (value == null) {
            return ScopeProfile.DEFAULT_PARENT_KINDS;
        }
        Set<ParentKind> kinds = EnumSet.noneOf(ParentKind.class);
        if (!(value instanceof List<?> list) || list.isEmpty()) {
            problems.add("%s: parent_kinds: '%s'; expected a list of at least one of %s"
                    .formatted(file, value, Arrays.toString(ParentKind.values())));
            return kinds;
        }
        for (Object entry : list) {
            Optional<ParentKind> kind = Arrays.stream(ParentKind.values())
                    .filter(one -> one.name().equals(String.valueOf(entry)))
                    .findFirst();
            if (kind.isEmpty()) {
                problems.add("%s: parent_kinds: '%s'; expected one of %s"
                        .formatted(file, entry, Arrays.toString(ParentKind.values())));
            } else if (!kinds.add(kind.get())) {
                problems.add("%s: parent_kinds: '%s' stands twice; expected each kind once".formatted(file, entry));
            }
        }
        return kinds;
    }

    private BirthAfterAdoption birthAfterAdoption(String file, @Nullable Object value) {
        if (value == null || "keep".equals(value)) {
            return BirthAfterAdoption.KEEP;
        }
        if (!"drop".equals(value)) {
            problems.add("%s: birth_after_adoption: '%s'; expected keep or drop".formatted(file, value));
        }
        return BirthAfterAdoption.DROP;
    }

    private Set<String> words(String file, String key, @Nullable Object value) {
        Set<String> words = new TreeSet<>();
        if (value == null) {
            return words;
        }
        if (!(value instanceof List<?> list)) {
            problems.add("%s: %s: '%s'; expected a list of words".formatted(file, key, value));
            return words;
        }
        for (Object entry : list) {
            String word = String.valueOf(entry);
            for (String single : word.equals(LINEAL) ? LINEAL_WORDS : List.of(word)) {
                ScopeWord.problem(single)
                        .ifPresent(problem -> problems.add("%s: %s: %s".formatted(file, key, problem)));
                if (STEP_WORDS.contains(single)) {
                    problems.add("%s: %s: '%s' is in no scope; expected 'p' or 'c', which hold step-kin who were raised"
                            .formatted(file, key, single));
                }
                if (!words.add(single)) {
                    problems.add("%s: %s: '%s' stands twice; expected each word once".formatted(file, key, single));
                }
            }
        }
        return words;
    }

    private static String shown(@Nullable Object value) {
        return value == null ? "missing" : "'%s'".formatted(value);
    }
}
