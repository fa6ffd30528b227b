package org.claimtrail.api.demo;

import org.claimtrail.command.payments.gateway.BankTransferEndpoint;
import org.claimtrail.command.payments.gateway.LoopbackBank;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Opens a bank on loopback for the demonstration, where transfers go unless a provider is configured. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("claimtrail.demo.enabled")
@EnableConfigurationProperties(DemoBankProperties.class)
class DemoBankConfiguration {

    @Bean
    LoopbackBank loopbackBank(DemoBankProperties properties) {
        return new LoopbackBank(properties.port(), properties.settlement());
    }

    @Bean
    BankTransferEndpoint demoBankTransferEndpoint(LoopbackBank bank) {
        return bank.endpoint();
    }
}
