package org.claimtrail.command.documents.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.claimtrail.command.documents.DocumentSettings;
import org.claimtrail.command.documents.DocumentSettings.ScanKind;
import org.claimtrail.command.documents.VirusScan.Clean;
import org.claimtrail.command.documents.VirusScan.Infected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClamdScanTest {

    @TempDir
    Path folder;

    @Test
    void a_clean_file_is_clean_however_large() throws IOException {
        try (var daemon = new LoopbackClamd(1 << 20)) {
            assertThat(scan(daemon.port()).scan(file("Dear Sirs"))).isEqualTo(new Clean("clamd"));
            assertThat(scan(daemon.port()).scan(file("x".repeat(300_000)))).isEqualTo(new Clean("clamd"));
        }
    }

    @Test
    void an_infected_file_is_named() throws IOException {
        try (var daemon = new LoopbackClamd(1 << 20)) {
            assertThat(scan(daemon.port()).scan(file("x".repeat(100_000) + LoopbackClamd.EICAR)))
                    .isEqualTo(new Infected("Eicar-Test-Signature"));
        }
    }

    @Test
    void a_daemon_that_takes_no_such_file_or_is_not_there_says_nothing_of_it() throws IOException {
        int port;
        try (var daemon = new LoopbackClamd(1000)) {
            port = daemon.port();
            assertThatThrownBy(() -> scan(daemon.port()).scan(file("x".repeat(5_000_000))))
                    .isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> scan(port).scan(file("Dear Sirs"))).isInstanceOf(IOException.class);
    }

    private Path file(String content) throws IOException {
        return Files.writeString(folder.resolve("content"), content, StandardCharsets.UTF_8);
    }

    private static ClamdScan scan(int port) {
        return new ClamdScan(new DocumentSettings.Scan(ScanKind.CLAMD, "127.0.0.1", port, Duration.ofSeconds(10)));
    }
}
