package org.kinlens.notify;

import java.util.Map;
import org.kinlens.store.TestStore;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.data.neo4j.autoconfigure.DataNeo4jAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.data.neo4j.repository.config.EnableNeo4jRepositories;

/** The beans of this feature over the shared test store. The dispatcher is made by the tests themselves. */
final class NotifyTestContext {
    private NotifyTestContext() {}

    @TestConfiguration(proxyBeanMethods = false)
    @EnableNeo4jRepositories(basePackageClasses = Subscription.class)
    @ImportAutoConfiguration({TransactionAutoConfiguration.class, DataNeo4jAutoConfiguration.class})
    @Import({NotifyConfiguration.class, Subscriptions.class, Deliveries.class})
    static class Features {}

    static AnnotationConfigApplicationContext start(Map<String, Object> properties) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        context.setParent(TestStore.context());
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", properties));
        context.register(Features.class);
        context.refresh();
        return context;
    }
}
