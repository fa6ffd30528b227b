package org.claimtrail.query.worklist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * What may be known of a matter, or of one thing to be done about it; where both say something, the latter holds.
 *
 * @param barred who must not do it, because he had a part in it; of both together
 */
record Terms(
        @Nullable Money amount,
        @Nullable String assignee,
        @Nullable Instant due,
        @Nullable WorkPriority priority,
        List<String> barred) {

    static final Terms NONE = new Terms(null, null, null, null, List.of());

    Terms {
        barred = List.copyOf(barred);
    }

    static Terms barred(String... people) {
        return new Terms(null, null, null, null, List.of(people));
    }

    Terms amount(Money value) {
        return new Terms(value, assignee, due, priority, barred);
    }

    Terms assignee(@Nullable String person) {
        return new Terms(amount, person, due, priority, barred);
    }

    Terms due(@Nullable Instant moment) {
        return new Terms(amount, assignee, moment, priority, barred);
    }

    /** By the end of a day; it is late once the day is over in UTC. */
    Terms due(@Nullable LocalDate day) {
        return due(end(day));
    }

    Terms priority(WorkPriority rank) {
        return new Terms(amount, assignee, due, rank, barred);
    }

    static @Nullable Instant end(@Nullable LocalDate day) {
        return day == null ? null : day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    /** As it is kept: each between commas. */
    String barredText() {
        return text(barred);
    }

    static String text(List<String> people) {
        return people.stream().map(person -> person + ",").collect(Collectors.joining("", ",", ""));
    }
}
