package org.kinlens.screening;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.kinlens.kinship.Path;
import org.kinlens.kinship.ScopeProfile;
import org.kinlens.screening.Facts.Declaration;

/** By which words of the scope officials declared their relatives. */
final class DeclaredWords {
    private final Map<String, Map<String, TreeSet<String>>> words = new HashMap<>();
    private final IntPredicate declaredOnly;

    /**
     * @param declaredOnly whether nothing but declarations proves an edge of the kin graph, by its slot
     */
    DeclaredWords(Collection<Declaration> declarations, ScopeProfile profile, IntPredicate declaredOnly) {
        this.declaredOnly = declaredOnly;
        for (Declaration declaration : declarations) {
            if (profile.words().contains(declaration.word())) {
                words.computeIfAbsent(declaration.official(), key -> new TreeMap<>())
                        .computeIfAbsent(declaration.relative(), key -> new TreeSet<>())
                        .add(declaration.word());
            }
        }
    }

    /** Canonical ids of the relatives that an official declared within the scope. */
    Set<String> relatives(String official) {
        return words.getOrDefault(official, Map.of()).keySet();
    }

    /** The first word under which a relative was declared: two sources may name one relative by two codes. */
    String word(String official, String relative) {
        return words.getOrDefault(official, Map.of())
                .getOrDefault(relative, new TreeSet<>())
                .first();
    }

    /**
     * True if a path says no more than the official's own declaration: it is no computed tie, however many persons the
     * declaration put between the two.
     */
    boolean saysNoMore(String official, String person, Path path) {
        Set<String> declared = words.getOrDefault(official, Map.of()).getOrDefault(person, new TreeSet<>());
        return declared.contains(path.word())
                && path.slots().length > 0
                && IntStream.of(path.slots()).allMatch(declaredOnly);
    }
}
