package org.claimtrail.api.mail;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The errands that are kept, and what became of them. */
@Component
final class Errands {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> FACTS = new TypeReference<>() {};

    private final JdbcClient jdbc;

    Errands(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    static String json(Map<String, String> facts) {
        return JSON.writeValueAsString(facts);
    }

    /** An errand that waits. */
    Optional<Errand> waiting(UUID id) {
        return jdbc.sql("SELECT * FROM outgoing_message WHERE message_id = :id AND state = 'QUEUED'")
                .param("id", id)
                .query((row, number) -> new Errand(
                        row.getObject("message_id", UUID.class),
                        row.getString("tenant"),
                        row.getString("kind"),
                        row.getObject("user_id", UUID.class),
                        row.getString("recipient"),
                        JSON.readValue(row.getString("facts"), FACTS)))
                .optional();
    }

    /** It came to its end; what its text would have said is nobody's business any more. */
    void ended(UUID id, String state, Instant now) {
        jdbc.sql("UPDATE outgoing_message SET state = :state, ended_at = :now, facts = '{}' WHERE message_id = :id")
                .param("state", state)
                .param("now", Timestamp.from(now))
                .param("id", id)
                .update();
    }

    void failed(UUID id, int failures, String words) {
        jdbc.sql("UPDATE outgoing_message SET failures = :failures, last_failure = :words WHERE message_id = :id")
                .param("failures", failures)
                .param("words", words)
                .param("id", id)
                .update();
    }

    /** How many were given up. */
    long givenUp() {
        return jdbc.sql("SELECT count(*) FROM outgoing_message WHERE ended_at IS NOT NULL AND state = 'FAILED'")
                .query(Long.class)
                .single();
    }

    int purge(Instant before) {
        return jdbc.sql("DELETE FROM outgoing_message WHERE ended_at < :before")
                .param("before", Timestamp.from(before))
                .update();
    }
}
