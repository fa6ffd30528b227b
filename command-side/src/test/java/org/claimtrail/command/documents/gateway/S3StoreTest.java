package org.claimtrail.command.documents.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.claimtrail.command.documents.DocumentSettings;
import org.gaul.s3proxy.S3Proxy;
import org.gaul.s3proxy.auth.AuthenticationType;
import org.gaul.s3proxy.nio2blob.TransientNio2BlobStore;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** On a server on loopback that speaks S3 and checks signatures. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class S3StoreTest {

    private static final String KEY = "demo/4f/4f1b2b0b";
    private static final String BUCKET = "claimtrail-documents";
    private static final String SECRET = "no-secret-at-all";

    private final TransientNio2BlobStore kept = new TransientNio2BlobStore();
    private final S3Proxy server = S3Proxy.builder()
            .blobStore(kept)
            .endpoint(URI.create("http://127.0.0.1:0"))
            .awsAuthentication(AuthenticationType.AWS_V4, "somebody", SECRET)
            .build();

    @TempDir
    Path folder;

    @BeforeAll
    void start() throws Exception {
        kept.createContainer(BUCKET);
        server.start();
    }

    @AfterAll
    void stop() throws Exception {
        server.stop();
    }

    @Test
    void what_was_put_in_comes_out_until_it_is_deleted() throws IOException {
        var store = store(SECRET, BUCKET);
        var content = Files.writeString(folder.resolve("small"), "Dear Sirs");
        store.put(KEY, content);
        assertThat(kept.blobExists(BUCKET, "claimtrail/" + KEY)).isTrue();
        try (var out = store.open(KEY)) {
            assertThat(out).hasContent("Dear Sirs");
        }
        store.delete(KEY);
        store.delete(KEY);
        assertThatThrownBy(() -> store.open(KEY)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void a_large_one_goes_in_parts_and_comes_out_whole() throws IOException {
        var bytes = new byte[Math.toIntExact(2 * S3Store.PART) + 4711];
        new Random(42).nextBytes(bytes);
        var store = store(SECRET, BUCKET);
        store.put("demo/aa/large", Files.write(folder.resolve("large"), bytes));
        try (var out = store.open("demo/aa/large")) {
            assertThat(out.readAllBytes()).isEqualTo(bytes);
        }
        assertThat(kept.listMultipartUploads(BUCKET)).isEmpty();
    }

    @Test
    void a_store_that_cannot_be_reached_or_refuses_is_a_fault_that_passes() throws IOException {
        var content = Files.writeString(folder.resolve("small"), "Dear Sirs");
        assertThatThrownBy(() -> store("wrong", BUCKET).put(KEY, content)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> store(SECRET, "no-such-bucket").put(KEY, content))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> store(SECRET, null)).isInstanceOf(IllegalArgumentException.class);
    }

    private S3Store store(String secret, @Nullable String bucket) {
        return S3Store.of(new DocumentSettings.S3(
                bucket,
                "us-east-1",
                URI.create("http://127.0.0.1:" + server.getPort()),
                true,
                "somebody",
                secret,
                "claimtrail/",
                null,
                Duration.ofSeconds(10)));
    }
}
