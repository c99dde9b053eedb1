package org.kinlens.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;

/** Java values as the driver takes them: instants become UTC date-times, enums their names. */
final class Parameters {
    private Parameters() {}

    static Value of(Map<String, ? extends @Nullable Object> parameters) {
        return Values.value(convert(parameters));
    }

    private static Map<String, @Nullable Object> convert(Map<?, ?> map) {
        Map<String, @Nullable Object> converted = new HashMap<>(map.size() * 2);
        map.forEach((name, value) -> converted.put((String) name, plain(value)));
        return converted;
    }

    private static @Nullable Object plain(@Nullable Object value) {
        if (value instanceof Instant instant) {
            return instant.atZone(ZoneOffset.UTC);
        } else if (value instanceof Enum<?> constant) {
            return constant.name();
        } else if (value instanceof Map<?, ?> map) {
            return convert(map);
        } else if (value instanceof List<?> list) {
            List<@Nullable Object> converted = new ArrayList<>(list.size());
            list.forEach(item -> converted.add(plain(item)));
            return converted;
        }
        return value;
    }
}
