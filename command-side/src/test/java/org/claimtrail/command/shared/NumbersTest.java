package org.claimtrail.command.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.claimtrail.command.processes.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

class NumbersTest {

    private static final Instant AT = Instant.parse("2026-06-01T12:00:00Z");

    private final DataSource database = TestDatabase.empty();
    private final Numbers numbers = numbers();

    @Test
    void each_tenant_kind_and_year_counts_from_one() {
        assertThat(numbers.next("demo", "CLM", AT)).isEqualTo("CLM-2026-000001");
        assertThat(numbers.next("demo", "CLM", AT)).isEqualTo("CLM-2026-000002");
        assertThat(numbers.next("demo", "PAY", AT)).isEqualTo("PAY-2026-000001");
        assertThat(numbers.next("other", "CLM", AT)).isEqualTo("CLM-2026-000001");
        assertThat(numbers.next("demo", "CLM", Instant.parse("2027-01-01T00:00:00Z")))
                .isEqualTo("CLM-2027-000001");
    }

    @Test
    void a_series_has_as_many_digits_as_it_was_given_and_more_when_they_are_needed() {
        assertThat(numbers.next("demo", "ORD", AT)).isEqualTo("ORD-2026-0001");
        assertThat(numbers.next("demo", "ISS", AT)).isEqualTo("ISS-2026-0001");
        assertThat(numbers.next("demo", "ORD", Instant.parse("2027-01-01T00:00:00Z")))
                .isEqualTo("ORD-2027-0001");
        numbers.next("many", "ORD", AT, 10_000);
        assertThat(numbers().next("many", "ORD", AT)).isEqualTo("ORD-2026-10001");
    }

    @Test
    void none_is_given_twice_by_several_callers_and_machines_at_once() throws InterruptedException, ExecutionException {
        var machines = new Numbers[] {numbers, numbers()};
        var given = new ArrayList<String>();
        try (var callers = Executors.newFixedThreadPool(8)) {
            var work = new ArrayList<Callable<String>>();
            for (var i = 0; i < 500; i++) {
                var machine = machines[i % 2];
                work.add(() -> machine.next("demo", "CLM", AT));
            }
            for (var number : callers.invokeAll(work)) {
                given.add(number.get());
            }
        }
        assertThat(given).hasSize(500).doesNotHaveDuplicates();
    }

    @Test
    void none_is_given_again_after_a_restart() {
        var before = numbers.next("demo", "CLM", AT);
        assertThat(numbers().next("demo", "CLM", AT)).isGreaterThan(before);
    }

    @Test
    void the_year_begins_when_it_begins_for_the_tenant() {
        var lastEvening = Instant.parse("2026-12-31T21:30:00Z");

        assertThat(numbers.next("nairobi", "CLM", lastEvening)).isEqualTo("CLM-2027-000001");
        assertThat(numbers.next("london", "CLM", lastEvening)).isEqualTo("CLM-2026-000001");
    }

    private Numbers numbers() {
        return new Numbers(JdbcClient.create(database), new DataSourceTransactionManager(database), new Rules());
    }

    private static final class Rules implements TenantRules {

        @Override
        public ZoneId zone(String tenant) {
            return tenant.equals("nairobi") ? ZoneId.of("Africa/Nairobi") : ZoneOffset.UTC;
        }

        @Override
        public String authorityProfile(String tenant) {
            return "standard";
        }

        @Override
        public Map<String, String> fileDefaults(String tenant) {
            return Map.of();
        }
    }
}
