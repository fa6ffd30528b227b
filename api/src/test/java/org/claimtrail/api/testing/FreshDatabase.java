package org.claimtrail.api.testing;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives an application under test an empty database. */
public final class FreshDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "fresh-database",
                        Map.of(
                                "claimtrail.database.url",
                                SharedPostgres.freshDatabase(),
                                "claimtrail.database.username",
                                SharedPostgres.USER,
                                "claimtrail.secrets.keys.test",
                                "dGVzdHMgaGF2ZSBub3RoaW5nIHRvIGhpZGUsIGRvIHk=")));
    }
}
