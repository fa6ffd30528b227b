package org.claimtrail.events.storage;

import java.io.StringWriter;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.axonframework.messaging.MetaData;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Message metadata as one flat JSON object of texts, its keys in order, so that it can be read with SQL. */
final class MetaDataJson {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JsonMapper mapper = JsonMapper.builder().build();

    String write(MetaData metaData) {
        var keys = metaData.keySet().toArray(String[]::new);
        Arrays.sort(keys);
        var text = new StringWriter(512);
        try (var json = mapper.createGenerator(text)) {
            json.writeStartObject();
            for (var key : keys) {
                var value = metaData.get(key);
                if (value != null) {
                    json.writeStringProperty(key, text(key, value));
                }
            }
            json.writeEndObject();
        }
        return text.toString();
    }

    MetaData read(byte[] json) {
        try {
            return MetaData.from(mapper.<Map<String, String>>readValue(json, TEXTS));
        } catch (JacksonException e) {
            throw new UnreadablePayload("Stored metadata is not a flat object of texts", e);
        }
    }

    private static String text(String key, Object value) {
        return switch (value) {
            case CharSequence text -> text.toString();
            case Number number -> number.toString();
            case Boolean flag -> flag.toString();
            case Enum<?> constant -> constant.name();
            case UUID id -> id.toString();
            case Instant instant -> instant.toString();
            default ->
                throw new IllegalArgumentException("Metadata is kept as text, and " + key + " is a "
                        + value.getClass().getName());
        };
    }
}
