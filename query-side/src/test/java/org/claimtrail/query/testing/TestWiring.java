package org.claimtrail.query.testing;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManagerFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.async.SequentialPerAggregatePolicy;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.queryhandling.QueryGateway;
import org.axonframework.queryhandling.QueryHandler;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.claimtrail.events.storage.EventJson;
import org.claimtrail.events.storage.EventSerializer;
import org.claimtrail.query.QuerySideConfiguration;
import org.claimtrail.query.shared.DeadLetterQueues;
import org.claimtrail.query.shared.ReadModel;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.jpa.JpaTransactionManager;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** What the application gives to the query side. */
@Configuration(proxyBeanMethods = false)
@Import({QuerySideConfiguration.class, TestSchemas.class})
class TestWiring {

    private static final int BATCH = 200;

    @Bean
    DataSource dataSource(String url) {
        var dataSource = new HikariDataSource();
        dataSource.setJdbcUrl(url);
        dataSource.setUsername("postgres");
        dataSource.setMaximumPoolSize(20);
        return dataSource;
    }

    @Bean
    JdbcTemplate jdbcTemplate(DataSource dataSource) {
        return new JdbcTemplate(dataSource);
    }

    @Bean
    JdbcClient jdbcClient(JdbcTemplate template) {
        return JdbcClient.create(template);
    }

    @Bean
    LocalContainerEntityManagerFactoryBean entityManagerFactory(DataSource dataSource) {
        var factory = new LocalContainerEntityManagerFactoryBean();
        factory.setDataSource(dataSource);
        factory.setPackagesToScan("org.claimtrail.query");
        factory.setJpaVendorAdapter(new HibernateJpaVendorAdapter());
        var properties = new Properties();
        properties.put("hibernate.hbm2ddl.auto", "validate");
        properties.put(
                "hibernate.physical_naming_strategy",
                "org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl");
        factory.setJpaProperties(properties);
        return factory;
    }

    @Bean
    JpaTransactionManager transactionManager(EntityManagerFactory factory) {
        return new JpaTransactionManager(factory);
    }

    @Bean
    TransactionManager axonTransactionManager(JpaTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    ConnectionProvider connectionProvider(DataSource dataSource) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(dataSource));
    }

    @Bean
    EventJson eventJson() {
        return new EventJson();
    }

    @Bean
    @Qualifier("eventSerializer") Serializer eventSerializer(EventJson events) {
        return new EventSerializer(events);
    }

    @Bean
    @Primary
    Serializer generalSerializer() {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(
                        builder -> builder.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                                .allowIfSubType("org.axonframework.")
                                .build()))
                .build();
    }

    @Bean
    EventStore eventStore(
            ConnectionProvider connections,
            TransactionManager transactions,
            @Qualifier("eventSerializer") Serializer serializer,
            EventSchema schema) {
        return EmbeddedEventStore.builder()
                .storageEngine(JdbcEventStorageEngine.builder()
                        .schema(schema)
                        .connectionProvider(connections)
                        .transactionManager(transactions)
                        .eventSerializer(serializer)
                        .snapshotSerializer(serializer)
                        .dataType(String.class)
                        .batchSize(1000)
                        .build())
                .build();
    }

    @Bean
    TokenStore tokenStore(ConnectionProvider connections, Serializer serializer, TokenSchema schema) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .schema(schema)
                .serializer(serializer)
                .contentType(byte[].class)
                .build();
    }

    @Bean(destroyMethod = "")
    org.axonframework.config.Configuration axon(
            ApplicationContext context, List<ReadModel> projections, List<ConfigurerModule> modules) {
        var configurer = DefaultConfigurer.defaultConfiguration()
                .configureEventBus(axon -> context.getBean(EventStore.class))
                .configureQueryBus(axon -> SimpleQueryBus.builder().build())
                .configureTransactionManager(axon -> context.getBean(TransactionManager.class))
                .configureSerializer(axon -> context.getBean(Serializer.class))
                .configureEventSerializer(axon -> (Serializer) context.getBean("eventSerializer"));
        var processing = configurer.eventProcessing();
        processing
                .usingPooledStreamingEventProcessors((axon, builder) -> builder.batchSize(BATCH)
                        .initialSegmentCount(2)
                        .tokenClaimInterval(100)
                        .claimExtensionThreshold(100)
                        .initialToken(source -> source.createTailToken()))
                .registerTokenStore(axon -> context.getBean(TokenStore.class))
                .registerDefaultSequencingPolicy(axon -> SequentialPerAggregatePolicy.instance())
                .registerDefaultListenerInvocationErrorHandler(axon -> PropagatingErrorHandler.instance())
                .registerDeadLetterQueueProvider(
                        group -> axon -> context.getBean(DeadLetterQueues.class).of(group));
        projections.forEach(projection -> processing.registerEventHandler(axon -> projection));
        for (var bean : context.getBeansWithAnnotation(org.springframework.stereotype.Component.class)
                .values()) {
            if (Arrays.stream(bean.getClass().getDeclaredMethods())
                    .anyMatch(method -> method.isAnnotationPresent(QueryHandler.class))) {
                configurer.registerQueryHandler(axon -> bean);
            }
        }
        modules.forEach(module -> module.configureModule(configurer));
        return configurer.buildConfiguration();
    }

    @Bean
    EventProcessingConfiguration eventProcessing(org.axonframework.config.Configuration axon) {
        return axon.eventProcessingConfiguration();
    }

    @Bean
    QueryGateway queryGateway(org.axonframework.config.Configuration axon) {
        return axon.queryGateway();
    }
}
