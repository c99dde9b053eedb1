package org.kinlens.county;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;

/**
 * A synthetic area under the unassigned prefix 99 as the eighteen feeds, with what is true of it beside them in
 * {@code truth/}: ties, findings, the family, who is one person in two systems. Equal tier, seed and reference day give equal bytes. Counties are simulated and
 * written one after the other, none larger than about half a million, so that memory does not grow with the tier.
 */
public final class SyntheticCounty {
    /** Reference day where none is asked for. */
    public static final LocalDate DEFAULT_DAY = LocalDate.of(2026, 6, 30);

    static final String PREFECTURE = "990000000000";

    private SyntheticCounty() {}

    /**
     * Writes the area into a folder; files of the same names are replaced.
     *
     * @param progress receives one line for each finished part
     */
    public static Summary generate(Tier tier, long seed, LocalDate asOf, Path out, Consumer<String> progress)
            throws IOException {
        return generate(tier, seed, asOf, Regime.MIXED, out, progress);
    }

    /** The same with the records of a regime; families, officials and cases do not depend on it. */
    public static Summary generate(
            Tier tier, long seed, LocalDate asOf, Regime regime, Path out, Consumer<String> progress)
            throws IOException {
        return generate(tier.living(), tier.counties(), seed, asOf, regime, out, progress);
    }

    static Summary generate(
            int living, int counties, long seed, LocalDate asOf, Regime regime, Path out, Consumer<String> progress)
            throws IOException {
        if (asOf.getYear() < 2015 || asOf.getYear() > 2099) {
            throw new IllegalArgumentException("reference day %s: expected a day from 2015 to 2099".formatted(asOf));
        }
        Files.createDirectories(out);
        Figures figures = new Figures();
        try (Feeds feeds = new Feeds(out)) {
            feeds.generated.row(
                    regime.name(),
                    Integer.toString(living),
                    Integer.toString(counties),
                    Long.toString(seed),
                    asOf.toString());
            for (int county = 1; county <= counties; county++) {
                int share = living / counties + (county <= living % counties ? 1 : 0);
                new CountyRun(county, share, seed, asOf, regime, feeds, figures, progress).run();
            }
            return new Summary(feeds.rows(), figures.shares(), figures.patterns(), figures.contradicted());
        }
    }
}
