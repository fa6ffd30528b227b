package org.claimtrail.api.runtime;

import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.axonframework.serialization.jackson3.Jackson3SerializerCustomizer;
import org.claimtrail.events.storage.EventJson;
import org.claimtrail.events.storage.EventSerializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/** In what form messages travel and are kept: events as our own stable JSON, all else as Jackson 3 writes it. */
@Configuration(proxyBeanMethods = false)
class SerializerConfiguration {

    @Bean
    EventJson eventJson() {
        return new EventJson();
    }

    @Bean
    @Qualifier("eventSerializer") Serializer eventSerializer(EventJson eventJson) {
        return new EventSerializer(eventJson);
    }

    /** Tokens of a replay name the tokens within them by class, so Axon's own classes must be admitted, and only they. */
    @Bean
    Jackson3SerializerCustomizer jackson3SerializerCustomizer() {
        return builder -> builder.polymorphicTypeValidator(BasicPolymorphicTypeValidator.builder()
                .allowIfSubType("org.axonframework.")
                .build());
    }

    @Bean
    @Primary
    Serializer generalSerializer(Jackson3SerializerCustomizer customizer) {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(customizer)
                .build();
    }

    @Bean
    @Qualifier("messageSerializer") Serializer messageSerializer(Jackson3SerializerCustomizer customizer) {
        return Jackson3Serializer.builder()
                .jsonMapperBuilderCustomizer(customizer)
                .build();
    }
}
