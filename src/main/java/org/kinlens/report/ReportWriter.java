package org.kinlens.report;

import java.io.IOException;
import java.io.OutputStream;

/** Writes a report in one file format. */
@FunctionalInterface
interface ReportWriter {
    void write(Report report, OutputStream out) throws IOException;
}
