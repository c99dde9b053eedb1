package org.kinlens.kinship;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The scope profiles known, by name. Immutable. */
public final class ScopeProfiles {
    /** The national default: near relatives of the Civil Code. */
    public static final String DEFAULT = "CIVIL_CODE_1045";

    private static final List<String> SHIPPED_NAMES = List.of(
            "ADMIN_LIT",
            "CHONGQING_33",
            DEFAULT,
            "CRIMPROC",
            "GUYUAN_2022",
            "HAINAN_2015",
            "INNER_MONGOLIA",
            "RECUSAL");

    private final Map<String, ScopeProfile> byName;
    private final List<ScopeProfile> sorted;

    ScopeProfiles(List<ScopeProfile> profiles) {
        sorted = profiles.stream()
                .sorted(Comparator.comparing(ScopeProfile::name))
                .toList();
        byName = sorted.stream().collect(Collectors.toUnmodifiableMap(ScopeProfile::name, Function.identity()));
    }

    /** The profiles that come with the program, as files {@code profile/*.yml}. */
    public static ScopeProfiles shipped() {
        return Shipped.PROFILES;
    }

    /** The profile of that name, as given to {@code --profile}. */
    public Optional<ScopeProfile> byName(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** All profiles, by name. */
    public List<ScopeProfile> all() {
        return sorted;
    }

    /** Names of the profiles that hold the word, sorted; the empty word is held where the official himself counts. */
    public List<String> holding(String word) {
        return sorted.stream()
                .filter(profile -> profile.holds(word))
                .map(ScopeProfile::name)
                .toList();
    }

    /** Read once, when first asked for. */
    private static final class Shipped {
        private static final ScopeProfiles PROFILES = read();

        private static ScopeProfiles read() {
            ScopeProfileFiles files = new ScopeProfileFiles();
            List<ScopeProfile> profiles = new ArrayList<>();
            for (String name : SHIPPED_NAMES) {
                files.resource("profile/%s.yml".formatted(name)).ifPresent(profiles::add);
            }
            files.throwIfInvalid();
            return new ScopeProfiles(profiles);
        }
    }
}
