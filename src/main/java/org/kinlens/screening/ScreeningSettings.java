package org.kinlens.screening;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Local rules of screening; the defaults are those of 民发〔2021〕57号.
 *
 * @param profile scope profile where none is asked for
 * @param tau least confidence of a tie that a rule takes up, 0..1
 * @param affinitySurvivesDeath whether a marriage that death ended still ties the families
 * @param workingDays days for review and confirmation (57号 §22)
 * @param delegatedDays the same where the township confirms (notice of 2022-10-20)
 * @param extendedDays the same with a stated ground (57号 §22)
 * @param delegated first day of delegation by county code (6 digits)
 */
@ConfigurationProperties("kinlens.screening")
record ScreeningSettings(
        @DefaultValue("CIVIL_CODE_1045") String profile,
        @DefaultValue("0.5") double tau,
        @DefaultValue("true") boolean affinitySurvivesDeath,
        @DefaultValue("30") int workingDays,
        @DefaultValue("20") int delegatedDays,
        @DefaultValue("45") int extendedDays,
        @DefaultValue Map<String, LocalDate> delegated) {
    ScreeningSettings {
        if (tau < 0 || tau > 1) {
            throw new IllegalArgumentException("kinlens.screening.tau is %s; expected 0..1".formatted(tau));
        }
        if (workingDays < 1 || delegatedDays < 1 || extendedDays < 1) {
            throw new IllegalArgumentException(
                    "kinlens.screening.working-days, delegated-days and extended-days must be 1 or more");
        }
        delegated = Map.copyOf(delegated);
    }

    static ScreeningSettings defaults() {
        return new ScreeningSettings("CIVIL_CODE_1045", 0.5, true, 30, 20, 45, Map.of());
    }
}
