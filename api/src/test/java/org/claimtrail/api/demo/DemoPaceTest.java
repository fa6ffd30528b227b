package org.claimtrail.api.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.mock.env.MockPropertySource;

class DemoPaceTest {

    private static final String SETTING = "claimtrail.bank-transfer.polling.poll-after";

    @Test
    void the_demonstrations_bank_is_asked_after_seconds() {
        assertThat(waits().getFirst()).isEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void without_the_demonstration_the_waits_are_the_usual_ones() {
        assertThat(waits("claimtrail.demo.enabled", "false")).isEmpty();
    }

    @Test
    void what_is_configured_goes_first() {
        assertThat(waits(SETTING, "10m")).containsExactly(Duration.ofMinutes(10));
    }

    private static List<Duration> waits(String... setting) {
        var environment = new StandardEnvironment();
        if (setting.length == 2) {
            environment.getPropertySources().addFirst(new MockPropertySource().withProperty(setting[0], setting[1]));
        }
        ConfigDataEnvironmentPostProcessor.applyTo(environment);
        new DemoPace().postProcessEnvironment(environment, new SpringApplication());
        return Binder.get(environment)
                .bind(SETTING, Bindable.listOf(Duration.class))
                .orElse(List.of());
    }
}
