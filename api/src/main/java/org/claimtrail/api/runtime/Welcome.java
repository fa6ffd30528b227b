package org.claimtrail.api.runtime;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Says at the end of the start where everything is and what to try first. */
@Component
@ConditionalOnRole(Role.API)
final class Welcome {

    private static final Logger LOG = LoggerFactory.getLogger("claimtrail");

    private final RuntimeProperties properties;

    Welcome(RuntimeProperties properties) {
        this.properties = properties;
    }

    @EventListener
    void on(ApplicationReadyEvent event) {
        if (event.getApplicationContext() instanceof WebServerApplicationContext web && web.getWebServer() != null) {
            var address = "http://localhost:" + web.getWebServer().getPort();
            LOG.info("Claimtrail is up.");
            // Line by line: a line break within a message is not let through to the log.
            text(address, event.getApplicationContext().getEnvironment())
                    .lines()
                    .forEach(LOG::info);
        }
    }

    private String text(String address, Environment environment) {
        var folder = properties.database().isEmbedded()
                ? properties.dataDir().toAbsolutePath().normalize().toString()
                : "in the database that was named";
        var text = """

                  Swagger UI   %1$s/swagger-ui.html
                  Health       %1$s/actuator/health/readiness
                  Data         %2$s
                """.formatted(address, folder);
        return environment.getProperty("claimtrail.demo.enabled", Boolean.class, false)
                ? text + """
                  Log in       tenant demo, adjuster@demo.example, password %2$s
                               (also intake@, supervisor@, finance@, auditor@, admin@demo.example, ...)

                  Try          token=$(curl -sS %1$s/api/v1/sessions --json '{"tenant": "demo",
                                 "email": "adjuster@demo.example", "password": "%2$s"}' \\
                                 | sed 's/.*"accessToken":"\\([^"]*\\).*/\\1/')
                               curl -H "Authorization: Bearer $token" %1$s/api/v1/claims
                """.formatted(address, environment.getProperty("claimtrail.demo.password", ""))
                : text;
    }
}
