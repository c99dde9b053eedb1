package org.kinlens.screening;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.kinlens.kinship.KinDegree;

/**
 * What can be counted of a relation, for display; scope is decided by the word alone. See {@link KinDegree} for how.
 *
 * @param up steps to a parent
 * @param down steps to a child
 * @param marriages steps across a marriage
 * @param civil Roman degree, null where none is counted
 * @param canon canon degree, likewise
 * @param dai 代, oneself being 1, null for affines
 * @param phi kinship coefficient of full blood kin, 0 across a marriage
 */
public record TieFigures(
        int up,
        int down,
        int marriages,
        @Nullable Integer civil,
        @Nullable Integer canon,
        @Nullable Integer dai,
        double phi) {
    public static TieFigures of(KinDegree degree) {
        return new TieFigures(
                degree.up(),
                degree.down(),
                degree.marriages(),
                orNull(degree.civil()),
                orNull(degree.canon()),
                orNull(degree.dai()),
                degree.phi());
    }

    private static @Nullable Integer orNull(OptionalInt value) {
        return value.isPresent() ? value.getAsInt() : null;
    }
}
