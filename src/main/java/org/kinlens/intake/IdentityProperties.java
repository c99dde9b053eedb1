package org.kinlens.intake;

import org.kinlens.intake.identity.IdentityRules;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When records without national id are held to be one person.
 *
 * @param threshold least probability of that, above 0.5 and below 1
 */
@ConfigurationProperties("kinlens.identity")
record IdentityProperties(@DefaultValue("0.98") double threshold) {
    IdentityRules rules() {
        return new IdentityRules(threshold);
    }
}
