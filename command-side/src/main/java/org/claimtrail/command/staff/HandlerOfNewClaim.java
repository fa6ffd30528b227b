package org.claimtrail.command.staff;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.claimtrail.command.processes.DurableProcess;
import org.claimtrail.command.processes.Job;
import org.claimtrail.command.processes.Next;
import org.claimtrail.command.processes.ProcessSupport;
import org.claimtrail.command.shared.AssignmentMode;
import org.claimtrail.command.shared.RefusalDetails;
import org.claimtrail.command.staff.AssignmentCommand.ChooseHandler;
import org.claimtrail.command.staff.AssignmentCommand.ProposeHandler;
import org.claimtrail.command.staff.HandlerOfNewClaim.Search;
import org.claimtrail.command.staff.StaffCommand.TakeClaim;
import org.claimtrail.events.claims.ClaimEvent.LossNotified;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.staff.AssignmentEvent.Considered;
import org.claimtrail.events.staff.AssignmentEvent.Ranking;
import org.claimtrail.events.staff.AssignmentEvent.Reason;
import org.claimtrail.events.staff.AssignmentId;
import org.claimtrail.events.staff.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whoever is to handle a notified loss is proposed or chosen, as the tenant has laid down. The order in which people come into
 * question is written down first; then each of them is asked whether he has room, and the first who has it has the claim. Asked
 * again after a crash, everybody answers as he did before, so nobody is chosen twice and no claim goes to two.
 */
@Component
@DisallowReplay
@ProcessingGroup("process-handler-of-new-claim")
class HandlerOfNewClaim extends DurableProcess<Search> {

    /** A search on its way; it has a ranking once the order has been written down. */
    record Search(
            AssignmentMode mode,
            ClaimId claimId,
            String claimNumber,
            @Nullable Ranking ranking) {}

    private final AssignmentFacts facts;
    private final Clock clock;

    HandlerOfNewClaim(ProcessSupport support, AssignmentFacts facts, Clock clock) {
        super("handler-of-new-claim", Search.class, support);
        this.facts = facts;
        this.clock = clock;
    }

    @EventHandler
    void on(LossNotified event, EventMessage<?> message) {
        var mode = facts.rules().assignment(Envelope.from(message.getMetaData()).tenant());
        if (mode != AssignmentMode.MANUAL) {
            plan(
                    message,
                    event.claimId().toString(),
                    () -> new Search(mode, event.claimId(), event.claimNumber(), null));
        }
    }

    @Override
    protected Next<Search> work(Job<Search> job) {
        var search = job.facts();
        var ranking = search.ranking();
        if (ranking != null) {
            choose(job, search, ranking);
            return Next.done();
        }
        var claim = facts.claim(job.tenant(), search.claimId());
        if (!claim.isWorked() || claim.handler() != null) {
            return Next.done();
        }
        var found = facts.ranking(job.tenant(), clock.instant(), claim);
        return Next.again(Duration.ZERO, new Search(search.mode(), search.claimId(), search.claimNumber(), found));
    }

    private void choose(Job<Search> job, Search search, Ranking ranking) {
        if (search.mode() == AssignmentMode.PROPOSE) {
            propose(job, search, HandlerDecisions.best(ranking).orElse(null), ranking);
            return;
        }
        var left = ranking;
        for (var each : ranking.considered()) {
            if (each.eligible()) {
                var against = ask(job, search, each, ranking);
                if (against.isEmpty()) {
                    send(
                            job,
                            "choose",
                            new ChooseHandler(
                                    assignment(job, search),
                                    search.claimId(),
                                    search.claimNumber(),
                                    each.handle(),
                                    left));
                    return;
                }
                left = HandlerDecisions.without(left, each.handle(), against.get());
            }
        }
        propose(job, search, null, left);
    }

    private void propose(Job<Search> job, Search search, @Nullable String handler, Ranking ranking) {
        send(
                job,
                "propose",
                new ProposeHandler(assignment(job, search), search.claimId(), search.claimNumber(), handler, ranking));
    }

    /** Has the claim counted to somebody's work; says why not, if he cannot have it. */
    private Optional<Reason> ask(Job<Search> job, Search search, Considered each, Ranking ranking) {
        try {
            send(
                    job,
                    "take:" + each.handle(),
                    new TakeClaim(
                            StaffId.of(job.tenant(), each.handle()),
                            each.handle(),
                            search.claimId(),
                            true,
                            ranking.day()));
            return Optional.empty();
        } catch (CommandExecutionException e) {
            return Optional.of(reason(e));
        }
    }

    /** What is no answer of his is a fault, and tried again. */
    private static Reason reason(CommandExecutionException refused) {
        var code = refused.<Object>getDetails()
                .filter(RefusalDetails.class::isInstance)
                .map(details -> ((RefusalDetails) details).code())
                .orElse("");
        return switch (code) {
            case "AT_CAPACITY" -> Reason.AT_CAPACITY;
            case "STAFF_ABSENT" -> Reason.ABSENT;
            case "STAFF_INACTIVE" -> Reason.INACTIVE;
            default -> throw refused;
        };
    }

    private static AssignmentId assignment(Job<Search> job, Search search) {
        return AssignmentId.of(job.tenant(), search.claimId().toString());
    }
}
