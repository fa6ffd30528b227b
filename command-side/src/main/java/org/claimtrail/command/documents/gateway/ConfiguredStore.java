package org.claimtrail.command.documents.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import org.claimtrail.command.documents.DocumentSettings;
import org.claimtrail.command.documents.DocumentStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The store that the configuration names. */
@Component
final class ConfiguredStore implements DocumentStore {

    private final DocumentStore chosen;

    ConfiguredStore(DocumentSettings settings, @Value("${claimtrail.data-dir:data}") Path dataDir) {
        var store = settings.store();
        this.chosen = switch (store.kind()) {
            case FOLDER -> new FolderStore(Objects.requireNonNullElse(store.folder(), dataDir.resolve("documents")));
            case S3 -> S3Store.of(store.s3());
        };
    }

    @Override
    public void put(String key, Path content) throws IOException {
        chosen.put(key, content);
    }

    @Override
    public InputStream open(String key) throws IOException {
        return chosen.open(key);
    }

    @Override
    public void delete(String key) throws IOException {
        chosen.delete(key);
    }
}
