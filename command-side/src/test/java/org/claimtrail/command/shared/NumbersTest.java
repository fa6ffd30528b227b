package org.claimtrail.command.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Year;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.claimtrail.command.processes.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

class NumbersTest {

    private static final Year YEAR = Year.of(2026);

    private final DataSource database = TestDatabase.empty();
    private final Numbers numbers = numbers();

    @Test
    void each_tenant_kind_and_year_counts_from_one() {
        assertThat(numbers.next("demo", "CLM", YEAR)).isEqualTo("CLM-2026-000001");
        assertThat(numbers.next("demo", "CLM", YEAR)).isEqualTo("CLM-2026-000002");
        assertThat(numbers.next("demo", "PAY", YEAR)).isEqualTo("PAY-2026-000001");
        assertThat(numbers.next("other", "CLM", YEAR)).isEqualTo("CLM-2026-000001");
        assertThat(numbers.next("demo", "CLM", Year.of(2027))).isEqualTo("CLM-2027-000001");
    }

    @Test
    void none_is_given_twice_by_several_callers_and_machines_at_once() throws InterruptedException, ExecutionException {
        var machines = new Numbers[] {numbers, numbers()};
        var given = new ArrayList<String>();
        try (var callers = Executors.newFixedThreadPool(8)) {
            var work = new ArrayList<Callable<String>>();
            for (var i = 0; i < 500; i++) {
                var machine = machines[i % 2];
                work.add(() -> machine.next("demo", "CLM", YEAR));
            }
            for (var number : callers.invokeAll(work)) {
                given.add(number.get());
            }
        }
        assertThat(given).hasSize(500).doesNotHaveDuplicates();
    }

    @Test
    void none_is_given_again_after_a_restart() {
        var before = numbers.next("demo", "CLM", YEAR);
        assertThat(numbers().next("demo", "CLM", YEAR)).isGreaterThan(before);
    }

    private Numbers numbers() {
        return new Numbers(JdbcClient.create(database), new DataSourceTransactionManager(database));
    }
}
