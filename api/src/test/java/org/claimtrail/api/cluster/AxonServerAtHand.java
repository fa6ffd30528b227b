package org.claimtrail.api.cluster;

import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Has an application under test use the Axon Server that was named for it. */
public final class AxonServerAtHand implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    static final String PROPERTY = "claimtrail.test.axonserver";
    static final String VARIABLE = "CLAIMTRAIL_TEST_AXONSERVER";
    static final int DEFAULT_PORT = 8124;

    private static final String TOKEN_PROPERTY = "claimtrail.test.axonserver.token";
    private static final String TOKEN_VARIABLE = "CLAIMTRAIL_TEST_AXONSERVER_TOKEN";

    /** Where it is, as host:port, or empty. */
    static String address() {
        return named(PROPERTY, VARIABLE);
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var settings = new HashMap<String, Object>();
        settings.put("axon.axonserver.servers", address());
        var token = named(TOKEN_PROPERTY, TOKEN_VARIABLE);
        if (!token.isEmpty()) {
            settings.put("axon.axonserver.token", token);
        }
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("axon-server-at-hand", Map.copyOf(settings)));
    }

    private static String named(String property, String variable) {
        var set = System.getProperty(property);
        return set != null ? set : System.getenv().getOrDefault(variable, "");
    }
}
