package org.claimtrail.command.uploads;

import java.util.List;
import org.claimtrail.command.uploads.rows.RowImporter;
import org.claimtrail.events.uploads.UploadEvent.Kind;
import org.springframework.stereotype.Component;

/** Knows who reads which kind of file. */
@Component
final class Importers {

    private final List<RowImporter> all;

    Importers(List<RowImporter> all) {
        this.all = List.copyOf(all);
    }

    RowImporter of(Kind kind) {
        return all.stream()
                .filter(importer -> importer.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody reads files of " + kind));
    }
}
