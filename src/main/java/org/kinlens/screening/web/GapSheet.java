package org.kinlens.screening.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinlens.screening.DeclarationGap;

/** Differences between declarations and data as rows of a spreadsheet, which must take no cell for a formula. */
final class GapSheet {
    static final List<String> HEADER = List.of(
            "list",
            "reason",
            "division_code",
            "official_id",
            "in_office",
            "person_id",
            "minor",
            "word",
            "term_zh",
            "term_en",
            "relation_code",
            "declared_on",
            "confidence",
            "valid_from",
            "valid_to",
            "case_ids");
    private static final String FORMULA_STARTS = "=+-@\t\r";

    /** A spreadsheet keeps no more digits of a number. */
    private static final int SAFE_DIGITS = 15;

    private GapSheet() {}

    static List<String> row(DeclarationGap gap) {
        return Stream.<@Nullable Object>of(
                        gap.kind(),
                        gap.reason(),
                        gap.divisionCode(),
                        gap.officialId(),
                        gap.inOffice(),
                        gap.relativeId(),
                        gap.minor(),
                        gap.word(),
                        gap.termZh(),
                        gap.termEn(),
                        gap.relationCode(),
                        gap.declaredOn(),
                        gap.confidence(),
                        gap.from(),
                        gap.to(),
                        String.join(";", gap.cases()))
                .map(value -> harmless(Objects.toString(value, "")))
                .toList();
    }

    static String harmless(String cell) {
        boolean formula = !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
        boolean number = cell.length() > SAFE_DIGITS && cell.chars().allMatch(c -> c >= '0' && c <= '9');
        return formula || number ? "'" + cell : cell;
    }
}
