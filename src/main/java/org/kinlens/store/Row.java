package org.kinlens.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/** One row of an answer, read by column name. */
public final class Row {
    private final MapAccessor values;

    Row(MapAccessor values) {
        this.values = values;
    }

    /** True if the column exists and holds a value. */
    public boolean has(String column) {
        return !values.get(column).isNull();
    }

    /** @throws IllegalStateException if there is no value */
    public String string(String column) {
        return required(column).asString();
    }

    public @Nullable String stringOrNull(String column) {
        return has(column) ? values.get(column).asString() : null;
    }

    public String stringOr(String column, String otherwise) {
        return has(column) ? values.get(column).asString() : otherwise;
    }

    /** @throws IllegalStateException if there is no value */
    public int integer(String column) {
        return required(column).asInt();
    }

    public int integerOr(String column, int otherwise) {
        return has(column) ? values.get(column).asInt() : otherwise;
    }

    /** @throws IllegalStateException if there is no value */
    public long longInteger(String column) {
        return required(column).asLong();
    }

    /** @throws IllegalStateException if there is no value */
    public double decimal(String column) {
        return required(column).asDouble();
    }

    public double decimalOr(String column, double otherwise) {
        return has(column) ? values.get(column).asDouble() : otherwise;
    }

    /** False where there is no value. */
    public boolean bool(String column) {
        return has(column) && values.get(column).asBoolean();
    }

    public @Nullable LocalDate dateOrNull(String column) {
        return has(column) ? values.get(column).asLocalDate() : null;
    }

    public Optional<LocalDate> date(String column) {
        return Optional.ofNullable(dateOrNull(column));
    }

    public @Nullable Instant instantOrNull(String column) {
        return has(column) ? values.get(column).asZonedDateTime().toInstant() : null;
    }

    /** Empty where there is no value. */
    public List<String> strings(String column) {
        return has(column) ? values.get(column).asList(Value::asString) : List.of();
    }

    /** Empty where there is no value. */
    public List<Double> decimals(String column) {
        return has(column) ? values.get(column).asList(Value::asDouble) : List.of();
    }

    /** A column that holds a list of maps; empty where there is no value. */
    public List<Row> rows(String column) {
        return has(column) ? values.get(column).asList(Row::new) : List.of();
    }

    /** All columns by name, as plain Java values. */
    public Map<String, Object> asMap() {
        return values.asMap();
    }

    private Value required(String column) {
        Value value = values.get(column);
        if (value.isNull()) {
            throw new IllegalStateException("Column '%s' has no value; columns: %s".formatted(column, values.keys()));
        }
        return value;
    }
}
