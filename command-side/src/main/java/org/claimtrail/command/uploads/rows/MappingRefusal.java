package org.claimtrail.command.uploads.rows;

import org.claimtrail.command.shared.Refusal;

/** Why a column mapping is refused before any row is read. */
public enum MappingRefusal implements Refusal {
    MAPPING_FIELD_UNKNOWN("The mapping names a field that such a file does not have."),
    MAPPING_COLUMN_UNKNOWN("The mapping names a column that the file does not have."),
    MAPPING_COLUMN_AMBIGUOUS("The mapping names a column that the file has twice."),
    MAPPING_FIELD_MISSING("A field that no row can do without is not mapped."),
    MAPPING_SETTING_INVALID("A setting of the mapping is not valid."),
    MAPPING_PRESET_UNKNOWN("There is no such preset for this kind of file."),
    MAPPING_NEEDED("The header is neither ours nor that of a known preset: give a mapping.");

    private final String meaning;

    MappingRefusal(String meaning) {
        this.meaning = meaning;
    }

    @Override
    public String meaning() {
        return meaning;
    }
}
