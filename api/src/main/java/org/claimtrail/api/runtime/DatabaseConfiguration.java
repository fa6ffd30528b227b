package org.claimtrail.api.runtime;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Which PostgreSQL everything uses: the embedded one, or the one that {@code claimtrail.database.url} names. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    private record Access(
            String getJdbcUrl,
            @Nullable String getUsername,
            @Nullable String getPassword) implements JdbcConnectionDetails {}

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression("'${claimtrail.database.url:}'.isBlank()")
    static class Embedded {

        @Bean(destroyMethod = "close")
        EmbeddedDatabase embeddedDatabase(RuntimeProperties properties) {
            return EmbeddedDatabase.start(properties);
        }

        /** The data source depends on it, so the server is stopped after the last connection is closed. */
        @Bean
        JdbcConnectionDetails databaseAccess(EmbeddedDatabase database) {
            return new Access(database.url(), database.user(), database.password());
        }
    }

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnExpression("!'${claimtrail.database.url:}'.isBlank()")
    static class Existing {

        @Bean
        JdbcConnectionDetails databaseAccess(RuntimeProperties properties) {
            var database = properties.database();
            return new Access(Objects.requireNonNull(database.url()), database.username(), database.password());
        }
    }
}
