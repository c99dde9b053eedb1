package org.kinlens.intake;

import java.time.Clock;
import org.kinlens.intake.identity.IdentityWork;
import org.kinlens.intake.identity.Judgements;
import org.kinlens.intake.write.DuePersons;
import org.kinlens.store.DataFolder;
import org.kinlens.store.GraphStore;
import org.kinlens.store.Snapshots;
import org.kinlens.store.Vault;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the intake together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({IntakeProperties.class, IdentityProperties.class})
class IntakeConfiguration {
    @Bean
    Loads loads(
            GraphStore graph,
            Vault vault,
            Snapshots snapshots,
            DataFolder folder,
            Clock clock,
            IntakeProperties properties,
            IdentityProperties identity) {
        return new Loads(graph, vault, snapshots, folder, clock, properties.bounds(), identity.rules());
    }

    @Bean
    Judgements judgements(
            GraphStore graph, Vault vault, Snapshots snapshots, Clock clock, Loads loads, IdentityProperties identity) {
        IdentityWork work = new IdentityWork(graph, vault, identity.rules());
        return new Judgements(
                graph, vault, clock, loads::alone, new DuePersons(graph, vault, snapshots, clock, work)::drawAnew);
    }

    @Bean
    LoadRuns loadRuns(Loads loads, DataFolder folder, Clock clock) {
        return new LoadRuns(loads, folder, clock);
    }
}
