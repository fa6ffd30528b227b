package org.claimtrail.api.demo;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The demonstration's bank.
 *
 * @param port 0 for any that is free
 * @param settlement how long an order is pending before it is paid
 */
@ConfigurationProperties("claimtrail.demo.bank")
record DemoBankProperties(
        @DefaultValue("0") int port, @DefaultValue("1s") Duration settlement) {}
