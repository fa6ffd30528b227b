package org.claimtrail.query.deadletters;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.queryhandling.QueryHandler;
import org.claimtrail.events.shared.Envelope;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers for what processors could not take in. */
@Component
class DeadLetterQueries {

    private static final String LIST = """
            SELECT l.*, l.sequence_index = min(l.sequence_index) OVER same AS is_first,
             row_number() OVER (same ORDER BY l.sequence_index) - 1 AS place
            FROM dead_letter_entry l
            WHERE (:processor::text IS NULL OR l.processing_group = :processor)
             AND convert_from(l.metadata, 'UTF8')::json ->> 'tenant' = :tenant
            WINDOW same AS (PARTITION BY l.processing_group, l.sequence_identifier)
            ORDER BY min(l.enqueued_at) OVER same, l.processing_group, l.sequence_identifier, l.sequence_index
            LIMIT :size OFFSET :offset""";

    private static final String COUNT = """
            SELECT count(*) FROM dead_letter_entry
            WHERE (:processor::text IS NULL OR processing_group = :processor)
             AND convert_from(metadata, 'UTF8')::json ->> 'tenant' = :tenant""";

    private final JdbcClient jdbc;
    private final JsonMapper mapper = JsonMapper.builder().build();

    DeadLetterQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @QueryHandler
    DeadLetterPage handle(ListDeadLetters query) {
        var paging = query.paging();
        var total = jdbc.sql(COUNT)
                .param("processor", query.processor())
                .param("tenant", query.tenant())
                .query((row, index) -> row.getLong(1))
                .single();
        var letters = jdbc.sql(LIST)
                .param("processor", query.processor())
                .param("tenant", query.tenant())
                .param("size", paging.size())
                .param("offset", (long) paging.page() * paging.size())
                .query((row, index) -> letter(row))
                .list();
        return new DeadLetterPage(letters, paging.page(), paging.size(), total);
    }

    private DeadLetter letter(ResultSet row) throws SQLException {
        return new DeadLetter(
                row.getString("dead_letter_identifier"),
                row.getString("processing_group"),
                row.getString("sequence_identifier"),
                row.getBoolean("is_first"),
                row.getLong("place"),
                row.getString("payload_type"),
                row.getString("aggregate_identifier"),
                row.getLong("sequence_number"),
                texts(row.getBytes("metadata")).get(Envelope.TENANT),
                new String(row.getBytes("payload"), StandardCharsets.UTF_8),
                Instant.parse(row.getString("enqueued_at")),
                at(row.getString("last_touched")),
                row.getString("cause_type"),
                row.getString("cause_message"),
                texts(row.getBytes("diagnostics")));
    }

    private static @Nullable Instant at(@Nullable String text) {
        return text == null ? null : Instant.parse(text);
    }

    private Map<String, String> texts(byte @Nullable [] json) {
        var texts = new LinkedHashMap<String, String>();
        if (json != null) {
            mapper.readTree(json).properties().forEach(entry -> texts.put(entry.getKey(), text(entry.getValue())));
        }
        return texts;
    }

    private static String text(JsonNode node) {
        return node.isString() ? node.stringValue() : node.toString();
    }
}
