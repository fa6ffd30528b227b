package org.claimtrail.command.documents.gateway;

import java.io.IOException;
import java.nio.file.Path;
import org.claimtrail.command.documents.DocumentSettings;
import org.claimtrail.command.documents.VirusScan;
import org.springframework.stereotype.Component;

/** The scanner that the configuration names. */
@Component
final class ConfiguredScan implements VirusScan {

    private final VirusScan chosen;

    ConfiguredScan(DocumentSettings settings) {
        this.chosen = switch (settings.scan().kind()) {
            case NONE -> content -> new NotScanned();
            case CLAMD -> new ClamdScan(settings.scan());
        };
    }

    @Override
    public Verdict scan(Path content) throws IOException {
        return chosen.scan(content);
    }
}
