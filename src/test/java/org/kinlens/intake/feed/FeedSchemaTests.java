package org.kinlens.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FeedSchemaTests {
    @Test
    void hasEighteenFeeds() {
        assertThat(Feed.values()).hasSize(18);
    }

    @ParameterizedTest
    @EnumSource(Feed.class)
    void knowsEveryColumnByChineseNameAndAlias(Feed feed) {
        FeedSchema schema = FeedSchema.of(feed);
        Set<String> names = new HashSet<>();
        for (int i = 0; i < schema.columns().size(); i++) {
            Column column = schema.columns().get(i);
            assertThat(schema.column(column.name())).contains(i);
            assertThat(schema.column(" " + column.chinese())).contains(i);
            assertThat(names.add(column.chinese())).isTrue();
            for (String alias : column.aliases()) {
                assertThat(schema.column(alias)).contains(i);
                assertThat(names.add(alias)).isTrue();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Feed.class)
    void hasTheColumnsOfItsKey(Feed feed) {
        assertThat(feed.key()).allMatch(FeedSchema.of(feed)::has);
    }

    @Test
    void readsUnitsInBrackets() {
        FeedSchema payment = FeedSchema.of(Feed.PAYMENT);

        assertThat(payment.column("发放金额（元）")).contains(payment.indexOf("amount"));
    }
}
