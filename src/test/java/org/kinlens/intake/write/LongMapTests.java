package org.kinlens.intake.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LongMapTests {
    @Test
    void agreesWithAHashMap() {
        LongMap map = new LongMap();
        Map<Long, Long> expected = new HashMap<>();
        Random random = new Random(5);
        for (int i = 0; i < 20_000; i++) {
            long key = random.nextInt(8_000) + 2L;
            map.put(key, i);
            expected.put(key, (long) i);
        }

        assertThat(map.size()).isEqualTo(expected.size());
        for (long key = 2; key < 8_100; key++) {
            assertThat(map.get(key, -1)).isEqualTo(expected.getOrDefault(key, -1L));
        }
    }
}
