package org.kinlens.intake.read;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.kinlens.intake.feed.RawRow;

/** The rows of one file below its header, read as they are asked for. */
public interface RawRows extends Iterator<RawRow>, AutoCloseable {
    /** Cells of the first line. */
    List<String> header();

    @Override
    void close() throws IOException;
}
