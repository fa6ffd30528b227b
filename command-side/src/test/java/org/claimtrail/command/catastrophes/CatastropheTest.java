package org.claimtrail.command.catastrophes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.claimtrail.command.catastrophes.CatastropheCommand.*;
import org.claimtrail.command.shared.Refusal;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.catastrophes.CatastropheEvent;
import org.claimtrail.events.catastrophes.CatastropheEvent.*;
import org.claimtrail.events.catastrophes.CatastropheId;
import org.claimtrail.events.shared.Envelope;
import org.hamcrest.CustomMatcher;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CatastropheTest {

    private static final CatastropheId ID = CatastropheId.of("demo", "FLOOD-1");
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final CatastropheDeclared DECLARED = new CatastropheDeclared(ID, "FLOOD-1", extent(FIRST, null));

    private static Extent extent(LocalDate from, @Nullable LocalDate to) {
        return new Extent("Rains", List.of("flood"), "Nairobi", from, to);
    }

    private static DeclareCatastrophe declare(LocalDate from, @Nullable LocalDate to) {
        return new DeclareCatastrophe(ID, "FLOOD-1", extent(from, to));
    }

    private static ResultValidator<Catastrophe> when(CatastropheCommand command, CatastropheEvent... before) {
        var history = new ArrayList<GenericEventMessage<?>>();
        for (var event : before) {
            history.add(new GenericEventMessage<>(event, metadata()));
        }
        return new AggregateTestFixture<>(Catastrophe.class).given(history).when(command, metadata());
    }

    private static MetaData metadata() {
        var now = Instant.parse("2026-03-10T08:00:00Z");
        var id = UUID.randomUUID().toString();
        return MetaData.from(new Envelope(
                        "demo", "makena", List.of("claims-manager"), "t", id, id, "c", "c", "a", null, now, now, null)
                .toMetadata());
    }

    private static Matcher<Throwable> refused(Refusal code) {
        return new CustomMatcher<>("refused with " + code) {
            @Override
            public boolean matches(Object thrown) {
                return thrown instanceof Refused refused && refused.refusal() == code;
            }
        };
    }

    @Test
    void a_catastrophe_is_declared_once_under_its_code() {
        when(declare(FIRST, null)).expectEvents(DECLARED);
        when(declare(FIRST, null), DECLARED).expectException(refused(CatastropheRefusal.CATASTROPHE_EXISTS));
    }

    @Test
    void it_has_begun_and_does_not_end_before_it_began() {
        when(declare(TODAY, TODAY)).expectEvents(new CatastropheDeclared(ID, "FLOOD-1", extent(TODAY, TODAY)));
        when(declare(TODAY.plusDays(1), null)).expectException(refused(CatastropheRefusal.CATASTROPHE_IN_FUTURE));
        when(declare(FIRST, FIRST.minusDays(1))).expectException(refused(CatastropheRefusal.CATASTROPHE_DAYS_REVERSED));
    }

    @Test
    void what_is_known_of_it_changes_even_after_its_end() {
        var longer = extent(FIRST, TODAY.plusDays(30));
        var amend = new AmendCatastrophe(ID, longer, "It goes on");
        when(amend, DECLARED, new CatastropheEnded(ID, TODAY))
                .expectEvents(new CatastropheAmended(ID, longer, "It goes on"));
        when(amend, DECLARED, new CatastropheAmended(ID, longer, "It goes on"))
                .expectException(refused(CatastropheRefusal.CATASTROPHE_UNCHANGED));
        when(new AmendCatastrophe(ID, extent(FIRST, FIRST.minusDays(1)), "x"), DECLARED)
                .expectException(refused(CatastropheRefusal.CATASTROPHE_DAYS_REVERSED));
    }

    @Test
    void it_ends_once_on_a_day_that_has_come_and_not_before_it_began() {
        when(new EndCatastrophe(ID, TODAY), DECLARED).expectEvents(new CatastropheEnded(ID, TODAY));
        when(new EndCatastrophe(ID, TODAY), DECLARED, new CatastropheEnded(ID, FIRST))
                .expectException(refused(CatastropheRefusal.CATASTROPHE_ENDED));
        when(new EndCatastrophe(ID, TODAY.plusDays(1)), DECLARED)
                .expectException(refused(CatastropheRefusal.CATASTROPHE_IN_FUTURE));
        when(new EndCatastrophe(ID, FIRST.minusDays(1)), DECLARED)
                .expectException(refused(CatastropheRefusal.CATASTROPHE_DAYS_REVERSED));
    }
}
