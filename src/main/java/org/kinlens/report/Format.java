package org.kinlens.report;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** A kind of file that reports are written as. */
public enum Format {
    HTML,
    XLSX;

    /** The ending of the file name, and how people name the format. */
    public String extension() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws ReportRefused if there is no such format */
    public static Format parse(String text) {
        return Arrays.stream(values())
                .filter(f -> f.extension().equals(text.strip().toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() ->
                        new ReportRefused("Format '%s' was asked for; reports are written as %s. Name one of these."
                                .formatted(text.strip(), known())));
    }

    /**
     * Reads several formats, separated by commas.
     *
     * @throws ReportRefused if one of them does not exist
     */
    public static Set<Format> parseAll(String text) {
        return Arrays.stream(text.split(",")).map(Format::parse).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String known() {
        return Arrays.stream(values()).map(Format::extension).collect(Collectors.joining(" and "));
    }
}
