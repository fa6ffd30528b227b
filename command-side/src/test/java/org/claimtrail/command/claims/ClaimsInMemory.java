package org.claimtrail.command.claims;

import static org.claimtrail.command.claims.ClaimScenario.CATASTROPHE;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.claimtrail.command.authority.AuthorityProfile;
import org.claimtrail.command.authority.AuthorityProfiles;
import org.claimtrail.command.catastrophes.Catastrophes;
import org.claimtrail.command.limits.LimitStands;
import org.claimtrail.command.payments.Releases;
import org.claimtrail.command.policies.PolicyTerms;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.PolicySnapshot;
import org.claimtrail.events.payments.DisbursementId;
import org.claimtrail.events.shared.Envelope;
import org.jspecify.annotations.Nullable;

/** The claim's own shell over an event store in memory: a claim is read anew from its events before each command. */
final class ClaimsInMemory {

    private final Configuration axon;

    /** Which disbursements there are and which have been released, is the other context's; here each way for some. */
    private record SomeReleased() implements Releases {

        @Override
        public boolean isCreated(DisbursementId id) {
            return id.value().getLeastSignificantBits() % 3 != 0;
        }

        @Override
        public boolean isReleased(DisbursementId id) {
            return id.value().getLeastSignificantBits() % 3 == 1;
        }
    }

    ClaimsInMemory(AuthorityProfile profile, PolicySnapshot policy) {
        axon = DefaultConfigurer.defaultConfiguration()
                .configureEmbeddedEventStore(configuration -> new InMemoryEventStorageEngine())
                .configureAggregate(Claim.class)
                .registerComponent(AuthorityProfiles.class, configuration -> (tenant, at) -> profile)
                .registerComponent(
                        PolicyTerms.class, configuration -> (tenant, number, lossDate) -> Optional.of(policy))
                .registerComponent(LimitStands.class, configuration -> LimitStands.UNTOUCHED)
                .registerComponent(
                        Catastrophes.class,
                        configuration ->
                                (tenant, code) -> Optional.of(CATASTROPHE).filter(known -> code.equals("CAT-26-01")))
                .registerComponent(ClaimsOnFile.class, configuration -> (tenant, claim) -> true)
                .registerComponent(OpenOrders.class, configuration -> OpenOrders.NONE)
                .registerComponent(Assignees.class, configuration -> Assignees.ANYBODY)
                .registerComponent(Releases.class, configuration -> new SomeReleased())
                .buildConfiguration();
        axon.start();
    }

    /**
     * Has a command decided.
     *
     * @return why it was refused; null when it was not
     * @throws RuntimeException any other fault: a decision answers with events or refuses, nothing else
     */
    @Nullable Refused decide(ClaimCommand command, Envelope by) {
        var message = GenericCommandMessage.asCommandMessage(command).withMetaData(by.toMetadata());
        var fault = new AtomicReference<@Nullable Throwable>();
        axon.commandBus().dispatch(message, (sent, result) -> {
            if (result.isExceptional()) {
                fault.set(result.exceptionResult());
            }
        });
        var thrown = fault.get();
        if (thrown == null) {
            return null;
        }
        if (thrown instanceof Refused refused) {
            return refused;
        }
        if (thrown instanceof AggregateNotFoundException) {
            return new Refused(ClaimRefusal.CLAIM_NOT_FOUND, ClaimRefusal.CLAIM_NOT_FOUND.meaning());
        }
        throw new AssertionError(command + " was answered with a fault", thrown);
    }

    List<? extends DomainEventMessage<?>> messages(ClaimId claim) {
        return axon.eventStore().readEvents(claim.toString()).asStream().toList();
    }

    List<ClaimEvent> events(ClaimId claim) {
        return messages(claim).stream()
                .map(message -> (ClaimEvent) message.getPayload())
                .toList();
    }
}
