package org.claimtrail.command.uploads;

import org.claimtrail.command.uploads.table.TableLimits;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much an upload may hold and how it is worked.
 *
 * @param maxSize the largest file
 * @param maxRows the most rows of a file
 * @param maxColumns the most columns of a file
 * @param maxUnpackedSize the most that a spreadsheet may unpack to
 * @param maxRatio how many times its packed size a part of a spreadsheet may unpack to
 * @param chunk how many rows are loaded in one transaction
 */
@ConfigurationProperties("claimtrail.uploads")
public record UploadSettings(
        @DefaultValue("50MB") DataSize maxSize,
        @DefaultValue("1000000") int maxRows,
        @DefaultValue("500") int maxColumns,
        @DefaultValue("512MB") DataSize maxUnpackedSize,
        @DefaultValue("200") int maxRatio,
        @DefaultValue("200") int chunk) {

    TableLimits limits() {
        return new TableLimits(
                maxRows,
                maxColumns,
                TableLimits.DEFAULT.cellLength(),
                maxUnpackedSize.toBytes(),
                maxRatio,
                TableLimits.DEFAULT.parts());
    }
}
