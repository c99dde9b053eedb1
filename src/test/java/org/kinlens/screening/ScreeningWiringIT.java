package org.kinlens.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.kinlens.store.GraphStore;
import org.kinlens.store.Snapshots;
import org.kinlens.store.TestStore;
import org.kinlens.store.Vault;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class ScreeningWiringIT {
    private final ApplicationContextRunner application = new ApplicationContextRunner()
            .withBean(GraphStore.class, TestStore::graph)
            .withBean(Snapshots.class, TestStore::snapshots)
            .withBean(Vault.class, TestStore::vault)
            .withBean(Clock.class, Clock::systemUTC)
            .withUserConfiguration(
                    ScreeningConfiguration.class,
                    RuleCatalogue.class,
                    ScreeningStore.class,
                    Screenings.class,
                    Findings.class);

    @Test
    void theBeansFindEachOther() {
        application.run(
                context -> assertThat(context).hasSingleBean(Screenings.class).hasNotFailed());
    }

    @Test
    void settingsAreBound() {
        application
                .withPropertyValues(
                        "kinlens.screening.profile=RECUSAL", "kinlens.screening.delegated.990101=2023-01-01")
                .run(context -> {
                    assertThat(context.getBean(Screenings.class).defaultProfile())
                            .isEqualTo("RECUSAL");
                    assertThat(context.getBean(ScreeningSettings.class).delegated())
                            .containsKey("990101");
                });
    }

    @Test
    void aThresholdOutsideItsRangeStopsTheStart() {
        application
                .withPropertyValues("kinlens.screening.tau=1.5")
                .run(context -> assertThat(context)
                        .getFailure()
                        .rootCause()
                        .hasMessageContaining("kinlens.screening.tau is 1.5; expected 0..1"));
    }
}
