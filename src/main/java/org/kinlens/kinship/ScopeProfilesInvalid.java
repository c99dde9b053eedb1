package org.kinlens.kinship;

import java.util.List;

/** Scope profile files that do not hold what they must; the program does not start with them. */
public final class ScopeProfilesInvalid extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    ScopeProfilesInvalid(List<String> problems) {
        super("%d problem(s) in scope profiles; correct the files and start again:%n  %s"
                .formatted(problems.size(), String.join(System.lineSeparator() + "  ", problems)));
        this.problems = List.copyOf(problems);
    }

    /** Each names file, key and what was expected there. */
    public List<String> problems() {
        return problems;
    }
}
