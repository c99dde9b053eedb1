package org.kinlens.intake;

import java.time.Clock;
import org.kinlens.store.DataFolder;
import org.kinlens.store.GraphStore;
import org.kinlens.store.Snapshots;
import org.kinlens.store.Vault;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the intake together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(IntakeProperties.class)
class IntakeConfiguration {
    @Bean
    Loads loads(
            GraphStore graph,
            Vault vault,
            Snapshots snapshots,
            DataFolder folder,
            Clock clock,
            IntakeProperties properties) {
        return new Loads(graph, vault, snapshots, folder, clock, properties.bounds());
    }

    @Bean
    LoadRuns loadRuns(Loads loads, DataFolder folder, Clock clock) {
        return new LoadRuns(loads, folder, clock);
    }
}
