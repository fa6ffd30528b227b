package org.claimtrail.api.demo;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Asks the demonstration's bank after seconds what has become of an order: nobody who tries the product waits for the five
 * minutes that a real bank is given. Whatever is configured goes first.
 */
public final class DemoPace implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.getProperty("claimtrail.demo.enabled", Boolean.class, false)) {
            environment
                    .getPropertySources()
                    .addLast(new MapPropertySource(
                            "demo-pace",
                            Map.of("claimtrail.bank-transfer.polling.poll-after", "1s,1s,2s,5s,30s,5m,1h,1d")));
        }
    }
}
