package org.kinlens.county;

/** Size of a synthetic area: the living of its last year, within 2 %. */
public enum Tier {
    /** One township. */
    S(20_000, 1),
    /** A small county. */
    M(200_000, 1),
    /** A county. */
    L(500_000, 1),
    /** A prefecture of nine counties, simulated and written one after the other. */
    XL(4_200_000, 9);

    private final int living;
    private final int counties;

    Tier(int living, int counties) {
        this.living = living;
        this.counties = counties;
    }

    public int living() {
        return living;
    }

    int counties() {
        return counties;
    }
}
