package org.claimtrail.api.runtime;

import com.github.benmanes.caffeine.jcache.configuration.CaffeineConfiguration;
import com.github.benmanes.caffeine.jcache.spi.CaffeineCachingProvider;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.axonframework.common.caching.Cache;
import org.axonframework.common.caching.JCacheAdapter;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.deadletter.jdbc.DeadLetterSchema;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** What is kept in PostgreSQL whichever event store is used, and how one transaction holds it together. */
@Configuration(proxyBeanMethods = false)
class StoreConfiguration {

    @Bean
    TransactionManager axonTransactionManager(PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    ConnectionProvider connectionProvider(DataSource dataSource) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(dataSource));
    }

    @Bean
    TokenStore tokenStore(ConnectionProvider connections, Serializer generalSerializer, RuntimeProperties properties) {
        var store = JdbcTokenStore.builder();
        if (properties.database().isEmbedded()) {
            // Nobody else can be on this database, so after a crash its processors need not wait for old claims to run
            // out.
            store.nodeId("embedded");
        }
        return store.connectionProvider(connections)
                .schema(EventStoreSchema.tokens())
                .serializer(generalSerializer)
                .contentType(byte[].class)
                .claimTimeout(properties.processing().claimTimeout())
                .build();
    }

    @Bean
    DeadLetterSchema deadLetterSchema() {
        return EventStoreSchema.deadLetters();
    }

    /** Aggregates are kept by reference: Axon's weak references are emptied by the collector, and copies cost time. */
    @Bean
    Cache aggregateCache(RuntimeProperties properties) {
        var configuration = new CaffeineConfiguration<Object, Object>();
        configuration.setStoreByValue(false);
        configuration.setMaximumSize(OptionalLong.of(properties.processing().cachedAggregates()));
        var caches = new CaffeineCachingProvider().getCacheManager();
        var name = "aggregates-" + System.identityHashCode(configuration);
        return new JCacheAdapter(caches.createCache(name, configuration));
    }
}
