package org.kinlens.kinship;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.kinlens.graph.KinGraph;
import org.kinlens.graph.WordAutomaton;
import org.kinlens.register.ParentKind;

/**
 * Who counts as a near relative (近亲属) under one rule: a set of relation words, never a distance, because the scopes of
 * the laws do not nest.
 *
 * <p>Words are read from the official outwards over {@code p} parent, {@code c} child, {@code s} spouse. Two further
 * letters, {@code g} guardian or ward and {@code u} one who supports or is supported, are experimental: they are
 * carried and shown, but no kin graph holds such edges, so the search does not walk them.
 *
 * @param name as given to {@code --profile}
 * @param titleZh title in Chinese
 * @param titleEn title in English
 * @param basis the rule it is taken from
 * @param words all words in scope, sorted
 * @param fullWords those of the words in which siblings must share two known parents
 * @param self true if the official himself counts (the empty word)
 * @param parentKinds which kinds of parent count ({@code feeds.md}, PARENT_OF); by default all but a step-parent who did
 *     not raise the child
 * @param birthAfterAdoption what becomes of a birth tie that an adoption ended
 */
public record ScopeProfile(
        String name,
        String titleZh,
        String titleEn,
        String basis,
        Set<String> words,
        Set<String> fullWords,
        boolean self,
        Set<ParentKind> parentKinds,
        BirthAfterAdoption birthAfterAdoption) {

    /** Longest word a profile may hold; longer ones name nobody that a law calls a near relative. */
    public static final int MAX_WORD_LENGTH = 5;

    /** The kinds that count where a profile does not say: all but {@link ParentKind#STEP}. */
    public static final Set<ParentKind> DEFAULT_PARENT_KINDS =
            Collections.unmodifiableSet(EnumSet.complementOf(EnumSet.of(ParentKind.STEP)));

    public ScopeProfile {
        if (parentKinds.isEmpty()) {
            throw new IllegalArgumentException(
                    "profile %s: no kind of parent counts; want at least one".formatted(name));
        }
        parentKinds = Collections.unmodifiableSet(EnumSet.copyOf(parentKinds));
        words = sorted(words);
        fullWords = sorted(fullWords);
        for (String word : words) {
            ScopeWord.problem(word).ifPresent(problem -> {
                throw new IllegalArgumentException("profile %s: %s".formatted(name, problem));
            });
        }
        if (!words.containsAll(fullWords)) {
            throw new IllegalArgumentException(
                    "profile %s: full words %s are not all among its words %s".formatted(name, fullWords, words));
        }
    }

    /** A profile in which the default kinds of parent count, with {@code step} all of them, and birth ties are kept. */
    public ScopeProfile(
            String name,
            String titleZh,
            String titleEn,
            String basis,
            Set<String> words,
            Set<String> fullWords,
            boolean self,
            boolean step) {
        this(
                name,
                titleZh,
                titleEn,
                basis,
                words,
                fullWords,
                self,
                step ? EnumSet.allOf(ParentKind.class) : DEFAULT_PARENT_KINDS,
                BirthAfterAdoption.KEEP);
    }

    /** True if a step-parent who did not raise the child counts as parent. */
    public boolean step() {
        return parentKinds.contains(ParentKind.STEP);
    }

    /** The kinds of parent that count as bits, bit = kind code of {@link KinGraph}. */
    public int parentKindMask() {
        return parentKinds.stream().mapToInt(kind -> 1 << code(kind)).sum();
    }

    private static byte code(ParentKind kind) {
        return switch (kind) {
            case BIRTH -> KinGraph.BIRTH;
            case ADOPTIVE -> KinGraph.ADOPTIVE;
            case STEP_RAISED -> KinGraph.STEP_RAISED;
            case STEP -> KinGraph.STEP;
            case UNKNOWN -> KinGraph.UNKNOWN;
        };
    }

    /** The words that the kin graph can answer: those without a guardian or support step. */
    public Set<String> walkedWords() {
        return words.stream().filter(KinWord::isWalked).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Number of steps of its longest walked word: how far a "no tie" has looked. */
    public int reach() {
        return walkedWords().stream().mapToInt(String::length).max().orElse(0);
    }

    /** True if the word is in scope; the empty word is if the official himself counts. */
    public boolean holds(String word) {
        return word.isEmpty() ? self : words.contains(word);
    }

    WordAutomaton automaton() {
        return WordAutomaton.of(walkedWords());
    }

    private static SortedSet<String> sorted(Set<String> words) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(words));
    }
}
