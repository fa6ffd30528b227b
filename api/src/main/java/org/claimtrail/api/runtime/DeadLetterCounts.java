package org.claimtrail.api.runtime;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many events each processor could not digest. */
@Component
public final class DeadLetterCounts {

    private final JdbcClient jdbc;

    private record Count(String group, long letters) {}

    DeadLetterCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All that have any, by name. */
    public Map<String, Long> byProcessor() {
        return jdbc
                .sql("SELECT processing_group, count(*) FROM dead_letter_entry GROUP BY processing_group ORDER BY 1")
                .query((row, number) -> new Count(row.getString(1), row.getLong(2)))
                .list()
                .stream()
                .collect(Collectors.toMap(Count::group, Count::letters));
    }
}
