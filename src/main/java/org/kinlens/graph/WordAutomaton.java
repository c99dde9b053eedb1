package org.kinlens.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * A finite set of relation words over {@code p} (to a parent), {@code c} (to a child) and {@code s} (to a spouse), as a
 * trie: state 0 is the empty word, and each state stands for exactly one word, so an accepting state names its word.
 * Immutable.
 */
public final class WordAutomaton {
    /** No such state: the word read so far is the beginning of no word of the set. */
    static final int DEAD = -1;

    private static final String LETTERS = "pcs"; // index = step code of KinGraph

    private final int[] next; // 3·state+step
    private final boolean[] accepting;
    private final boolean[] leaf;
    private final String[] words;
    private final int maxLength;

    private WordAutomaton(int[] next, boolean[] accepting, String[] words) {
        this.next = next;
        this.accepting = accepting;
        this.words = words;
        this.leaf = new boolean[words.length];
        int longest = 0;
        for (int state = 0; state < words.length; state++) {
            int base = state * KinGraph.STEPS;
            leaf[state] = next[base] == DEAD && next[base + 1] == DEAD && next[base + 2] == DEAD;
            longest = Math.max(longest, words[state].length());
        }
        this.maxLength = longest;
    }

    /**
     * The automaton of the given words.
     *
     * @throws IllegalArgumentException if a word is empty or has another letter than p, c, s
     */
    public static WordAutomaton of(Collection<String> words) {
        List<String> states = new ArrayList<>(List.of(""));
        List<int[]> rows = new ArrayList<>(List.of(deadRow()));
        TreeSet<String> sorted = new TreeSet<>(words);
        for (String word : sorted) {
            if (word.isEmpty() || word.chars().anyMatch(letter -> LETTERS.indexOf(letter) < 0)) {
                throw new IllegalArgumentException(
                        "word '%s' is not one or more of the letters p, c, s".formatted(word));
            }
            int state = 0;
            for (int i = 0; i < word.length(); i++) {
                int step = LETTERS.indexOf(word.charAt(i));
                if (rows.get(state)[step] == DEAD) {
                    rows.get(state)[step] = rows.size();
                    rows.add(deadRow());
                    states.add(word.substring(0, i + 1));
                }
                state = rows.get(state)[step];
            }
        }
        boolean[] accepting = new boolean[states.size()];
        for (int state = 0; state < accepting.length; state++) {
            accepting[state] = sorted.contains(states.get(state));
        }
        int[] next = rows.stream().flatMapToInt(Arrays::stream).toArray();
        return new WordAutomaton(next, accepting, states.toArray(String[]::new));
    }

    private static int[] deadRow() {
        return new int[] {DEAD, DEAD, DEAD};
    }

    /** The state after one more step, or {@link #DEAD}. */
    int next(int state, int step) {
        return next[KinGraph.STEPS * state + step];
    }

    boolean accepts(int state) {
        return accepting[state];
    }

    /** True if no longer word begins with the word of this state. */
    boolean isLeaf(int state) {
        return leaf[state];
    }

    /** The word of a state, as handed to {@link PathVisitor}. */
    public String word(int state) {
        return words[state];
    }

    /** Number of steps of the longest word. */
    public int maxLength() {
        return maxLength;
    }
}
