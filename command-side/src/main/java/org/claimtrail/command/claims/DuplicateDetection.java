package org.claimtrail.command.claims;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.claimtrail.command.claims.LossNotices.Notice;
import org.claimtrail.command.claims.OriginCommand.MarkSuspectedDuplicate;
import org.claimtrail.command.processes.DurableProcess;
import org.claimtrail.command.processes.Job;
import org.claimtrail.command.processes.Next;
import org.claimtrail.command.processes.ProcessSupport;
import org.claimtrail.events.claims.ClaimEvent.LossNotified;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.OriginEvent.Resemblance;
import org.claimtrail.events.claims.OriginEvent.Trait;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.shared.Ids;
import org.springframework.stereotype.Component;

/**
 * Whatever is notified is compared with what was notified before. Of two that look the same the later one is suspected,
 * whichever of them was compared first.
 */
@Component
@DisallowReplay
@ProcessingGroup("process-duplicate-detection")
class DuplicateDetection extends DurableProcess<Notice> {

    private final LossNotices notices;
    private final ClaimsOnFile claims;

    DuplicateDetection(ProcessSupport support, LossNotices notices, ClaimsOnFile claims) {
        super("duplicate-detection", Notice.class, support);
        this.notices = notices;
        this.claims = claims;
    }

    @EventHandler
    void on(LossNotified event, EventMessage<?> message) {
        plan(message, event.claimId().toString(), () -> notice(event, Envelope.from(message.getMetaData())));
    }

    @Override
    protected Next<Notice> work(Job<Notice> job) {
        var notice = job.facts();
        var isVoided = claims.isVoided(notice.claimId());
        var earlier = new ArrayList<Resemblance>();
        for (var other : notices.remembered(job.tenant(), notice)) {
            if (notice.isBefore(other)) {
                if (!isVoided) {
                    suspect(job, other.claimId(), List.of(resemblance(notice, other)));
                }
            } else if (!claims.isVoided(other.claimId())) {
                earlier.add(resemblance(other, notice));
            }
        }
        if (!earlier.isEmpty()) {
            suspect(job, notice.claimId(), earlier);
        }
        return Next.done();
    }

    private void suspect(Job<Notice> job, ClaimId later, List<Resemblance> resemblances) {
        send(job, "suspect:" + later, new MarkSuspectedDuplicate(later, resemblances));
    }

    private static Resemblance resemblance(Notice earlier, Notice later) {
        var agreeing = new ArrayList<>(List.of(Trait.POLICY));
        if (earlier.lossDate().equals(later.lossDate())) {
            agreeing.add(Trait.LOSS_DATE);
        }
        if (earlier.cause().equals(later.cause())) {
            agreeing.add(Trait.CAUSE);
        }
        if (earlier.reporter().equals(later.reporter())) {
            agreeing.add(Trait.REPORTER);
        }
        return new Resemblance(earlier.claimId(), earlier.claimNumber(), agreeing);
    }

    private static Notice notice(LossNotified event, Envelope by) {
        return new Notice(
                event.claimId(),
                event.claimNumber(),
                plain(event.policyNumber()),
                event.lossDate().date(),
                plain(event.cause()),
                Ids.derived(by.tenant(), "reporter", plain(event.reporter().name())),
                moment(by.recordedAt()));
    }

    /** As the database keeps it: two moments must compare in the same way wherever they were read. */
    private static Instant moment(Instant at) {
        return at.truncatedTo(ChronoUnit.MICROS);
    }

    /** People write the same thing in many ways. */
    private static String plain(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
