package org.kinlens.explore.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kinlens.explore.Reach;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the reader of a tree asks for, as it stands in the address.
 *
 * @param person address of the person in the middle
 * @param relativeTo address of the person whose words the terms are, null for the one in the middle
 * @param closed addresses of persons whose branches are not drawn
 * @param paper {@code a4} or {@code a3}
 */
record TreeForm(String person, int up, int down, @Nullable String relativeTo, List<String> closed, String paper) {
    static final List<Integer> GENERATIONS = List.of(1, 2, 3);
    private static final int USUAL = 2;
    private static final int MAX_CLOSED = 50;

    TreeForm {
        closed = List.copyOf(closed);
    }

    /** Reads an address; what it cannot mean is left out rather than refused. */
    static TreeForm of(
            String person,
            @Nullable Integer up,
            @Nullable Integer down,
            @Nullable String relativeTo,
            @Nullable List<String> closed,
            @Nullable String paper) {
        return new TreeForm(
                person,
                generations(up),
                generations(down),
                relativeTo == null || relativeTo.isBlank() ? null : relativeTo,
                closed == null
                        ? List.of()
                        : closed.stream()
                                .filter(c -> !c.isBlank())
                                .distinct()
                                .limit(MAX_CLOSED)
                                .toList(),
                "a3".equals(paper) ? "a3" : "a4");
    }

    private static int generations(@Nullable Integer asked) {
        return asked == null || asked < 0 || asked > Reach.MAX ? USUAL : asked;
    }

    Reach reach() {
        return new Reach(up, down);
    }

    /** The same tree with this branch closed, or opened if it is closed. */
    TreeForm toggled(String address) {
        Set<String> other = new TreeSet<>(closed);
        if (!other.remove(address)) {
            other.add(address);
        }
        return new TreeForm(person, up, down, relativeTo, new ArrayList<>(other), paper);
    }

    /** The tree of another person, as far as this one. */
    TreeForm around(String address) {
        return new TreeForm(address, up, down, null, List.of(), paper);
    }

    String url() {
        UriComponentsBuilder url = UriComponentsBuilder.fromPath("/persons/" + person + "/tree");
        url.queryParam("up", up).queryParam("down", down);
        if (relativeTo != null) {
            url.queryParam("relative-to", relativeTo);
        }
        closed.forEach(c -> url.queryParam("closed", c));
        if (paper.equals("a3")) {
            url.queryParam("paper", paper);
        }
        return url.build().toUriString();
    }
}
