package org.kinlens.intake.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * One file of a delivery.
 *
 * @param name file name without folders
 * @param content opens its bytes
 */
public record FeedFile(String name, Content content) {
    /** Gives the bytes of a file as often as asked. */
    @FunctionalInterface
    public interface Content {
        InputStream open() throws IOException;
    }

    /** How the rows are written down. */
    public enum Format {
        CSV,
        PACKED_CSV,
        SHEET,
        OTHER
    }

    public Format format() {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".csv")) {
            return Format.CSV;
        } else if (lower.endsWith(".csv.gz")) {
            return Format.PACKED_CSV;
        }
        return lower.endsWith(".xlsx") ? Format.SHEET : Format.OTHER;
    }

    /** File name up to the first dot. */
    public String stem() {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    /** The bytes of the rows: unpacked, within bounds. */
    InputStream open(Bounds bounds) throws IOException {
        InputStream raw = content.open();
        if (format() != Format.PACKED_CSV) {
            return new BufferedInputStream(raw, 1 << 16);
        }
        try {
            BoundedStream.Counter packed = new BoundedStream.Counter(new BufferedInputStream(raw, 1 << 16));
            return new BoundedStream(new GZIPInputStream(packed, 1 << 16), name, bounds, packed::count);
        } catch (ZipException e) {
            raw.close();
            throw new UnreadableFile(
                    "%s: is no gzip file; expected a packed CSV file. Pack it anew.".formatted(name), e);
        } catch (IOException e) {
            raw.close();
            throw e;
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
