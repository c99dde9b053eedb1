package org.kinlens.kinship;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What terms are put together from, as rows of {@code kinship/kin_parts.csv}: 曾, 姨表, "great-". Immutable. */
final class KinParts {
    private final Map<String, Term> parts;

    private KinParts(Map<String, Term> parts) {
        this.parts = parts;
    }

    static KinParts read(String resource) {
        Map<String, Term> parts = new HashMap<>();
        for (NamedCsvRecord row : ResourceTable.rows(resource)) {
            parts.put(
                    name(row.getField("part"), row.getField("key")), new Term(row.getField("zh"), row.getField("en")));
        }
        return new KinParts(Map.copyOf(parts));
    }

    /** The part that the table has under this key; terms reach only so many generations. */
    Optional<Term> find(String part, Object key) {
        return Optional.ofNullable(parts.get(name(part, key)));
    }

    /** A part that the table must have. */
    Term get(String part, Object key) {
        return find(part, key)
                .orElseThrow(() -> new IllegalStateException(
                        "kin_parts.csv has no row for part '%s', key '%s'; build the program again"
                                .formatted(part, key)));
    }

    private static String name(String part, Object key) {
        return part + '/' + key;
    }
}
