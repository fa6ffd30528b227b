package org.claimtrail.command.policies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.claimtrail.command.policies.PolicyScenario.*;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.claimtrail.events.claims.LossDate;
import org.claimtrail.events.policies.PolicyEvent;
import org.claimtrail.events.policies.PolicyEvent.PolicyRenewed;
import org.claimtrail.events.policies.PolicyEvent.PolicyTermTakenOn;
import org.claimtrail.events.policies.Term;
import org.junit.jupiter.api.Test;

class StoredPolicyTermsTest {

    private final EmbeddedEventStore events = EmbeddedEventStore.builder()
            .storageEngine(new InMemoryEventStorageEngine())
            .build();
    private final PolicyTerms terms = new StoredPolicyTerms(events);
    private long sequence;

    @Test
    void a_policy_is_seen_as_it_stood_on_the_loss_date() {
        store(ISSUED, endorsed(LocalDate.of(2026, 7, 1), 8_000_000, 2_000));

        assertThat(limitOn(LossDate.onDay(LocalDate.of(2026, 6, 30)))).isEqualTo(usd(5_000_000));
        assertThat(limitOn(LossDate.onDay(LocalDate.of(2026, 7, 1)))).isEqualTo(usd(8_000_000));
    }

    @Test
    void a_day_outside_every_term_another_tenant_and_an_unknown_number_find_nothing() {
        store(ISSUED);

        assertThat(terms.asOf("demo", NUMBER, LossDate.onDay(LocalDate.of(2027, 1, 1))))
                .isEmpty();
        assertThat(terms.asOf("other", NUMBER, LossDate.inYear(2026))).isEmpty();
        assertThat(terms.asOf("demo", "POL-2026-999999", LossDate.inYear(2026))).isEmpty();
    }

    @Test
    void where_only_the_year_is_known_the_first_term_in_it_counts() {
        var autumn = new Term(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 12, 31));
        store(
                new PolicyTermTakenOn(
                        POLICY, NUMBER, "property", "Kisumu Traders", autumn, List.of(BUILDING), usd(1), "upload"),
                new PolicyRenewed(POLICY, Term.ofYear(2026), List.of(BUILDING), usd(2)));

        var found = terms.asOf("demo", NUMBER, LossDate.inYear(2025)).orElseThrow();
        assertThat(found.term()).isEqualTo(autumn);
        assertThat(found.asOf()).isEqualTo(autumn.from());
    }

    private Object limitOn(LossDate date) {
        return terms.asOf("demo", NUMBER, date)
                .orElseThrow()
                .covers()
                .getFirst()
                .limit();
    }

    private void store(PolicyEvent... happened) {
        for (var event : happened) {
            events.publish(new GenericDomainEventMessage<>("Policy", POLICY.toString(), sequence++, event));
        }
    }
}
