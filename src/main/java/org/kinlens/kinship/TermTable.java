package org.kinlens.kinship;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The terms that stand as rows of {@code kinship/kin_terms.csv}: those of the closest kin. Immutable. */
final class TermTable {
    private final Map<String, List<TermRow>> rows;

    private TermTable(Map<String, List<TermRow>> rows) {
        this.rows = rows;
    }

    static TermTable read(String resource) {
        Map<String, List<TermRow>> rows = new HashMap<>();
        for (NamedCsvRecord line : ResourceTable.rows(resource)) {
            TermRow row = TermRow.of(line);
            rows.computeIfAbsent(row.word(), word -> new ArrayList<>()).add(row);
        }
        rows.replaceAll((word, list) -> List.copyOf(list));
        return new TermTable(Map.copyOf(rows));
    }

    /** True if the word has rows. */
    boolean knows(String word) {
        return rows.containsKey(word);
    }

    /** The first row of the chain's word that fits its persons; of a word with rows the last one fits all. */
    Optional<TermRow> row(Chain chain) {
        return rows.getOrDefault(chain.word(), List.of()).stream()
                .filter(row -> row.fits(chain))
                .findFirst();
    }
}
