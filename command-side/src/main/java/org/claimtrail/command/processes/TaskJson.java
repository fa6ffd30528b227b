package org.claimtrail.command.processes;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the data of durable tasks as JSON, so that an operator can read it with SQL and a class may change. */
public final class TaskJson implements Serializer {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Override
    public byte @Nullable [] serialize(@Nullable Object data) {
        return data == null ? null : JSON.writeValueAsBytes(data);
    }

    @Override
    public <T extends @Nullable Object> @Nullable T deserialize(Class<T> type, byte @Nullable [] data) {
        return data == null ? null : JSON.readValue(data, type);
    }

    static JsonNode tree(Object facts) {
        return JSON.valueToTree(facts);
    }

    static <T> T value(JsonNode tree, Class<T> type) {
        return JSON.treeToValue(tree, type);
    }
}
