package org.kinlens.kinship.resolve;

import java.util.List;

/** What one register unit tells of kin, in a fixed order, and what it fails to tell. */
public record Resolution(
        List<KinFact> facts, List<Placeholder> placeholders, List<Question> questions, List<ResolverWarning> warnings) {
    public Resolution {
        facts = List.copyOf(facts);
        placeholders = List.copyOf(placeholders);
        questions = List.copyOf(questions);
        warnings = List.copyOf(warnings);
    }
}
