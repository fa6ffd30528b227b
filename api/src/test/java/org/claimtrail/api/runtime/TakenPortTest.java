package org.claimtrail.api.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import org.claimtrail.api.ClaimtrailApplication;
import org.claimtrail.api.testing.SharedPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Whoever starts the product where another already listens is told so in a sentence. */
@ExtendWith(OutputCaptureExtension.class)
class TakenPortTest {

    @Test
    void a_taken_http_port_is_named(CapturedOutput output) throws IOException {
        try (var taken = new ServerSocket(0)) {
            var arguments = new String[] {
                "--server.port=" + taken.getLocalPort(),
                "--claimtrail.database.url=" + SharedPostgres.freshDatabase(),
                "--claimtrail.database.username=" + SharedPostgres.USER
            };

            assertThatThrownBy(() -> SpringApplication.run(ClaimtrailApplication.class, arguments))
                    .isNotNull();

            assertThat(output)
                    .contains("Web server failed to start. Port " + taken.getLocalPort() + " was already in use.")
                    .contains("configure this application to listen on another port");
        }
    }
}
