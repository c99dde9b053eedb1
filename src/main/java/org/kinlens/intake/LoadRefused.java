package org.kinlens.intake;

import java.util.List;

/** A load that stopped before it wrote anything; says everything that is wrong at once. */
public final class LoadRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    public LoadRefused(List<String> problems) {
        super("Nothing was loaded. " + String.join(" | ", problems));
        this.problems = List.copyOf(problems);
    }

    /** Each with file, place, what was expected and what to do. */
    public List<String> problems() {
        return problems;
    }
}
