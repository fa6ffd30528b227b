package org.claimtrail.command;

import org.claimtrail.command.authority.AuthorityProperties;
import org.claimtrail.command.shared.Numbers;
import org.claimtrail.command.shared.TenantRules;
import org.claimtrail.command.uploads.UploadSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** Everything that decides: aggregates, processes, gateways. */
@Configuration(proxyBeanMethods = false)
@ComponentScan(nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@EnableConfigurationProperties({AuthorityProperties.class, UploadSettings.class})
public class CommandSideConfiguration {

    @Bean
    Numbers numbers(JdbcClient jdbc, PlatformTransactionManager transactions, ObjectProvider<TenantRules> rules) {
        return new Numbers(jdbc, transactions, rules.getIfAvailable(() -> TenantRules.STANDARD));
    }
}
