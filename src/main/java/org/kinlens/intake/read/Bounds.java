package org.kinlens.intake.read;

/**
 * How much an archive may hold before it is taken for a bomb.
 *
 * @param entries files and folders in an archive
 * @param bytes bytes of one file after unpacking
 * @param sheetBytes bytes of one sheet file after unpacking, which is read in memory
 * @param ratio unpacked bytes for one packed byte, asked once {@link #GRACE_BYTES} are unpacked
 */
public record Bounds(int entries, long bytes, long sheetBytes, int ratio) {
    /** Small files may be of any ratio: a column of zeros packs very well. */
    static final long GRACE_BYTES = 8L << 20;

    public Bounds {
        if (entries < 1 || bytes < 1 || sheetBytes < 1 || ratio < 1) {
            throw new IllegalArgumentException("every bound must be at least 1");
        }
    }

    void check(String file, long packed, long unpacked) {
        if (unpacked > bytes) {
            throw new UnreadableFile("%s: unpacks to more than %,d bytes; expected a feed file. Split the delivery."
                    .formatted(file, bytes));
        }
        if (unpacked > GRACE_BYTES && unpacked / Math.max(1, packed) > ratio) {
            throw new UnreadableFile(
                    "%s: unpacks to more than %d times its packed size, as archive bombs do.".formatted(file, ratio)
                            + " Expected a feed file; pack it anew or deliver it unpacked.");
        }
    }
}
