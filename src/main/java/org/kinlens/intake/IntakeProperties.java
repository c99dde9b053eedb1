package org.kinlens.intake;

import org.kinlens.intake.read.Bounds;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Bounds of a delivery; what goes beyond is taken for a mistake or a bomb.
 *
 * @param maxEntries files and folders in an archive
 * @param maxFile one feed file after unpacking
 * @param maxSheet one XLSX file after unpacking; it is read in memory
 * @param maxRatio unpacked bytes for one packed byte
 */
@ConfigurationProperties("kinlens.intake")
record IntakeProperties(
        @DefaultValue("1000") int maxEntries,
        @DefaultValue("20GB") DataSize maxFile,
        @DefaultValue("1GB") DataSize maxSheet,
        @DefaultValue("200") int maxRatio) {
    Bounds bounds() {
        return new Bounds(maxEntries, maxFile.toBytes(), maxSheet.toBytes(), maxRatio);
    }
}
