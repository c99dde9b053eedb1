package org.kinlens.intake.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParentCirclesTests {
    @Test
    void findsEveryFactOfACircleAndNoOther() {
        ParentCircles circles = new ParentCircles();
        // 1 → 2 → 3 → 1, 3 → 4 → 5, 0 → 1
        int a = circles.add(1, 2);
        int b = circles.add(2, 3);
        int c = circles.add(3, 1);
        int out = circles.add(3, 4);
        int further = circles.add(4, 5);
        int in = circles.add(10, 1);

        circles.solve();

        assertThat(java.util.List.of(a, b, c)).allMatch(circles::isInCircle);
        assertThat(java.util.List.of(out, further, in)).noneMatch(circles::isInCircle);
    }

    @Test
    void walksAChainOfAHundredThousandGenerations() {
        ParentCircles circles = new ParentCircles();
        for (int i = 1; i < 100_000; i++) {
            circles.add(i, i + 1);
        }
        int closing = circles.add(100_000, 1);

        circles.solve();

        assertThat(circles.isInCircle(closing)).isTrue();
        assertThat(circles.isInCircle(0)).isTrue();
    }
}
