package org.kinlens.intake.write;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kinlens.intake.feed.Column;
import org.kinlens.intake.feed.ColumnType;
import org.kinlens.intake.feed.Feed;
import org.kinlens.intake.feed.FeedRow;
import org.kinlens.register.NationalId;
import org.kinlens.register.PartialDate;
import org.kinlens.store.Vault;

/**
 * What a row says as properties: {@code done_on} becomes {@code doneOn}, with {@code doneOnLast} and {@code doneOnText} if
 * it is partial; an interval becomes {@code from} and the widened {@code to}; secrets are hashed and sealed. Ids of other
 * things are left out, they become links.
 */
final class RowProperties {
    private final Vault vault;
    private final String loadId;
    private final Map<String, String> names = new HashMap<>();

    RowProperties(Vault vault, String loadId) {
        this.vault = vault;
        this.loadId = loadId;
        names.put("disability", "auditDisability");
        names.put("residence_type", "auditResidenceType");
        names.put("national_id", "nid");
    }

    Map<String, Object> of(FeedRow row) {
        Map<String, Object> properties = new HashMap<>();
        var columns = row.schema().columns();
        for (int i = 0; i < columns.size(); i++) {
            Object value = row.value(i);
            if (value != null && columns.get(i).reference().isEmpty()) {
                add(properties, columns.get(i), value);
            }
        }
        properties.put("source", row.source());
        properties.put("loadId", loadId);
        return properties;
    }

    private void add(Map<String, Object> properties, Column column, Object value) {
        String name = names.computeIfAbsent(column.name(), RowProperties::camelCase);
        if (value instanceof PartialDate date) {
            addDate(properties, column.type(), name, date);
        } else if (value instanceof NationalId id) {
            if (name.equals("nid")) {
                seal(properties, name, Purposes.NATIONAL_ID, id.reveal());
            }
        } else if (column.type() == ColumnType.PHONE) {
            seal(properties, name, Purposes.PHONE, value.toString());
        } else if (column.type() == ColumnType.SECRET) {
            properties.put(name + "Sealed", vault.seal(Purposes.TIP, value.toString()));
        } else if (column.type() != ColumnType.ACCOUNT) {
            properties.put(name, value);
        }
    }

    private void seal(Map<String, Object> properties, String name, String purpose, String value) {
        properties.put(name + "Hash", vault.hash(purpose, value));
        properties.put(name + "Sealed", vault.seal(purpose, value));
    }

    private static void addDate(Map<String, Object> properties, ColumnType type, String name, PartialDate date) {
        if (type == ColumnType.START || type == ColumnType.END) {
            String bound = type == ColumnType.START ? "from" : "to";
            LocalDate day = type == ColumnType.START ? date.first() : date.endWidened();
            put(properties, bound, day, date);
            return;
        }
        put(properties, name, date.first(), date);
        if (!date.isFull()) {
            properties.put(name + "Last", date.last());
        }
    }

    private static void put(Map<String, Object> properties, String name, LocalDate day, PartialDate date) {
        properties.put(name, day);
        if (!date.isFull()) {
            properties.put(name + "Text", date.text());
        }
    }

    /**
     * Key of a fact among the facts between the same two nodes: 16 hex digits. Only where a key may hold an identity
     * number or a name must it not be found by trying.
     */
    String key(FeedRow row) {
        Feed feed = row.schema().feed();
        boolean secret = feed == Feed.SUPPORT_PERSON || feed == Feed.RELATIVE_DECLARATION;
        return secret ? id(row).substring(0, 16) : HexFormat.of().toHexDigits(FeedIndex.keyOf(row));
    }

    /** Id of a node that stands for one row: 32 hex digits, nothing readable in it. */
    String id(FeedRow row) {
        return vault.hash(Purposes.ROW_KEY, row.schema().feed() + row.key()).substring(0, 32);
    }

    String hash(String purpose, String value) {
        return vault.hash(purpose, value);
    }

    String sealed(String purpose, String value) {
        return vault.seal(purpose, value);
    }

    String loadId() {
        return loadId;
    }

    /** A map without the entries that have no value: what is absent is null to a query. */
    static Map<String, Object> map(@Nullable Object... namesAndValues) {
        Map<String, Object> map = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            Object value = namesAndValues[i + 1];
            if (value != null) {
                map.put(String.valueOf(namesAndValues[i]), value);
            }
        }
        return map;
    }

    private static String camelCase(String column) {
        StringBuilder name = new StringBuilder();
        for (String word : column.split("_")) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }
}
