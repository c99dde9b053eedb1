package org.kinlens.kinship;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.kinlens.register.Sex;

/** The code tables in which registers write relations; the default is GB/T 4761-2008 家庭关系代码. Immutable. */
public final class RelationCodes {
    /** The code set of a row that names none. */
    public static final String DEFAULT_CODE_SET = "GBT4761-2008";

    /** Which code sets there are, and in which file each stands. */
    private static final String INDEX = "kinship/code-sets.csv";

    private static final String KIND_OPEN = "STEP/ADOPT?";

    private static final RelationCodes SHIPPED = new RelationCodes(ResourceTable.rows(INDEX).stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.getField("code_set"), row -> read("kinship/" + row.getField("file")))));

    private final Map<String, Map<String, RelationCode>> sets;

    private RelationCodes(Map<String, Map<String, RelationCode>> sets) {
        this.sets = sets;
    }

    /** The code tables that come with the program. */
    public static RelationCodes shipped() {
        return SHIPPED;
    }

    /** Names of the code sets known. */
    public Set<String> codeSets() {
        return sets.keySet();
    }

    /**
     * The meaning of a code.
     *
     * @param codeSet name of the code set, in any case; blank = the default
     * @param code the code, trimmed here; two digits, never padded here
     * @return empty if the set or the code in it is unknown
     */
    public Optional<RelationCode> of(String codeSet, String code) {
        return table(codeSet).map(table -> table.get(code.strip().toUpperCase(Locale.ROOT)));
    }

    /** All codes of a set, ascending; none if the set is unknown. */
    public List<RelationCode> all(String codeSet) {
        return table(codeSet)
                .map(table -> List.copyOf(new ArrayList<>(table.values())))
                .orElse(List.of());
    }

    private Optional<Map<String, RelationCode>> table(String codeSet) {
        String name = codeSet.isBlank() ? DEFAULT_CODE_SET : codeSet.strip().toUpperCase(Locale.ROOT);
        return Optional.ofNullable(sets.get(name));
    }

    private static Map<String, RelationCode> read(String resource) {
        Map<String, RelationCode> table = new TreeMap<>();
        for (NamedCsvRecord row : ResourceTable.rows(resource)) {
            RelationCode code = new RelationCode(
                    row.getField("code"),
                    row.getField("zh"),
                    row.getField("en"),
                    Sex.parse(row.getField("sex")).orElse(Sex.UNKNOWN),
                    KinStep.readings(row.getField("path_from_head")),
                    row.getField("ambiguity").equals(KIND_OPEN));
            table.put(code.code(), code);
        }
        return table;
    }
}
