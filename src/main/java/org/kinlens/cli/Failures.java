package org.kinlens.cli;

/** What to tell a person about a failure. */
final class Failures {
    private Failures() {}

    /**
     * One line: the message of the outermost own exception, since it says what to do; else that of the innermost, since
     * it says what happened.
     */
    static String describe(Throwable failure) {
        Throwable innermost = failure;
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause.getClass().getName().startsWith("org.kinlens.")) {
                return line(cause);
            }
            innermost = cause;
        }
        return line(innermost);
    }

    private static String line(Throwable failure) {
        String message = failure.getMessage();
        String said = message == null ? failure.getClass().getSimpleName() : message;
        return said.strip().replaceAll("\\s*\\R\\s*", " ");
    }
}
