package org.kinlens.screening;

import java.util.ArrayList;
import java.util.List;
import org.kinlens.kinship.ScopeProfile;
import org.kinlens.kinship.ScopeProfiles;
import org.kinlens.screening.Evidence.Mark;
import org.kinlens.screening.Evidence.Tie;

/**
 * Which scope profiles a tie lies in and which not.
 *
 * @param in profiles that count it, by name
 * @param out all others, by name
 */
public record TieScopes(List<ScopeProfile> in, List<ScopeProfile> out) {
    public TieScopes {
        in = List.copyOf(in);
        out = List.copyOf(out);
    }

    public static TieScopes of(Tie tie, ScopeProfiles profiles) {
        List<ScopeProfile> in = new ArrayList<>();
        List<ScopeProfile> out = new ArrayList<>();
        for (ScopeProfile profile : profiles.all()) {
            (holds(profile, tie) ? in : out).add(profile);
        }
        return new TieScopes(in, out);
    }

    /** Where a profile asks for full siblings, one common parent on record is not enough. */
    private static boolean holds(ScopeProfile profile, Tie tie) {
        boolean maybeHalf = tie.marks().contains(Mark.HALF) || tie.marks().contains(Mark.HALF_POSSIBLE);
        boolean step = tie.marks().contains(Mark.STEP);
        return profile.holds(tie.word())
                && !(maybeHalf && profile.fullWords().contains(tie.word()))
                && (!step || profile.step());
    }
}
