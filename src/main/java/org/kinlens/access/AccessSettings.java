package org.kinlens.access;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The one administrator.
 *
 * @param name login name
 * @param password login password; empty = generated at the first start. Given, it replaces the stored one
 */
@ConfigurationProperties("kinlens.admin")
record AccessSettings(
        @DefaultValue("admin") String name, @Nullable String password) {
    @Override
    public String toString() {
        return "AccessSettings[" + name + "]";
    }
}
