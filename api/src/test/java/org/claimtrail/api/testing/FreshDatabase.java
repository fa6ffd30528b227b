package org.claimtrail.api.testing;

import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives an application under test an empty database, and a folder of its own for what it sends. */
public final class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** What the secrets in the tests' databases are sealed with. */
    public static final String SECRETS_KEY = "dGVzdHMgaGF2ZSBub3RoaW5nIHRvIGhpZGUsIGRvIHk=";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var database = SharedPostgres.freshDatabase();
        var outbox = Path.of("target", "outbox", UUID.randomUUID().toString());
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "fresh-database",
                        Map.of(
                                "claimtrail.database.url",
                                database,
                                "claimtrail.database.username",
                                SharedPostgres.USER,
                                "claimtrail.mail.folder",
                                outbox.toString(),
                                "claimtrail.secrets.keys.test",
                                SECRETS_KEY)));
    }
}
