package org.kinlens.report;

import java.util.List;

/**
 * A finished report, as it is printed.
 *
 * @param period text of the period, as in the file name
 * @param facts what it rests on: area, days, profile, screening
 * @param headline the counts to read first
 * @param notes what the reader must know
 * @param definitions what the words mean
 */
record Report(
        String period,
        Bilingual area,
        List<Entry> facts,
        List<Figure> headline,
        List<Bilingual> notes,
        List<ReportTable> tables,
        List<Entry> definitions) {
    Report {
        facts = List.copyOf(facts);
        headline = List.copyOf(headline);
        notes = List.copyOf(notes);
        tables = List.copyOf(tables);
        definitions = List.copyOf(definitions);
    }

    /** A name and what is said of it. */
    record Entry(Bilingual name, Bilingual text) {}

    /** A count with its name; a number or a suppressed count. */
    record Figure(Bilingual name, Object value) {}
}
