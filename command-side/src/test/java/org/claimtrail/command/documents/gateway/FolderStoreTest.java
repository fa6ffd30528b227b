package org.claimtrail.command.documents.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderStoreTest {

    private static final String KEY = "demo/4f/4f1b2b0b";

    @TempDir
    Path folder;

    private Path content;
    private FolderStore store;

    @BeforeEach
    void prepare() throws IOException {
        content = Files.writeString(folder.resolve("content"), "Dear Sirs");
        store = new FolderStore(folder.resolve("documents"));
    }

    @Test
    void what_was_put_in_comes_out_until_it_is_deleted() throws IOException {
        store.put(KEY, content);
        try (var out = store.open(KEY)) {
            assertThat(out).hasContent("Dear Sirs");
        }
        store.delete(KEY);
        store.delete(KEY);
        assertThatThrownBy(() -> store.open(KEY)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void nobody_else_reads_it_and_nobody_runs_it() throws IOException {
        store.put(KEY, content);
        var file = folder.resolve("documents").resolve(KEY);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent())))
                .isEqualTo("rwx------");
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void what_cannot_be_put_in_leaves_nothing_behind() throws IOException {
        assertThatThrownBy(() -> store.put(KEY, folder.resolve("nothing"))).isInstanceOf(IOException.class);
        try (var files = Files.walk(folder.resolve("documents"))) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void no_key_leads_out_of_the_folder() {
        for (var key : new String[] {"../content", "demo/../../content", "/etc/passwd", "demo", "demo/.hidden", ""}) {
            assertThatThrownBy(() -> store.open(key)).as(key).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
