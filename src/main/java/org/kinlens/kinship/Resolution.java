package org.kinlens.kinship;

import java.util.List;

/** What the register of one household tells of kin, in a fixed order, and what it fails to tell. */
public record Resolution(List<KinFact> facts, List<ResolverWarning> warnings) {
    public Resolution {
        facts = List.copyOf(facts);
        warnings = List.copyOf(warnings);
    }
}
