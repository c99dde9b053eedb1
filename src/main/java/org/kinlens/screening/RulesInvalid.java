package org.kinlens.screening;

import java.util.List;

/** Rule files that cannot be used; the message lists every fault with file and line. */
public final class RulesInvalid extends RuntimeException {
    private static final long serialVersionUID = 1;

    RulesInvalid(List<String> problems) {
        super("Rules cannot be used, mend the files and start again:\n" + String.join("\n", problems));
    }
}
