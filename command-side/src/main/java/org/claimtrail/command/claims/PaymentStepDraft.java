package org.claimtrail.command.claims;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.claimtrail.command.claims.TakeOnCommand.TakeOnPaymentStep;
import org.claimtrail.command.shared.Numbers;
import org.claimtrail.command.uploads.rows.Content;
import org.claimtrail.command.uploads.rows.Draft;
import org.claimtrail.command.uploads.rows.Issue;
import org.claimtrail.command.uploads.rows.Origin;
import org.claimtrail.command.uploads.rows.RowReason;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.LossDate;
import org.claimtrail.events.claims.PastDay;
import org.claimtrail.events.claims.TakenOnEvent.PaymentStep;
import org.claimtrail.events.shared.Ids;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A step of an event log that can be taken on.
 *
 * @param begins whether it is the first of its case in the file
 * @param oddities what a person should look at
 */
record PaymentStepDraft(
        Numbers numbers,
        Texts texts,
        PaymentStep step,
        OffsetDateTime at,
        Asked asked,
        boolean begins,
        List<RowReason> oddities)
        implements Draft {

    /** A log can hold thousands of cases: their claims' numbers are taken in large blocks. */
    private static final int NUMBER_BLOCK = 200;

    /** What the row says in words. */
    record Texts(
            String caseId,
            String activity,
            @Nullable String eventId,
            @Nullable String role,
            @Nullable String resource,
            @Nullable String cause,
            Map<String, String> attributes) {}

    /** What was asked for, and how exactly the row says it. */
    record Asked(@Nullable Money amount, @Nullable String exactly) {}

    @Override
    public String content() {
        return new Content()
                .with("caseId", texts.caseId())
                .with("activity", texts.activity())
                .with("step", step)
                .with("happenedAt", at.toInstant())
                .with("amount", asked.amount())
                .with("exactly", asked.exactly())
                .with("eventId", texts.eventId())
                .with("role", texts.role())
                .with("resource", texts.resource())
                .with("cause", texts.cause())
                .with(texts.attributes())
                .toString();
    }

    /** A step that is there twice, word for word, is one step. */
    @Override
    public UUID rowKey(String tenant, int occurrence) {
        var event = texts.eventId();
        return event != null
                ? Ids.derived(tenant, "payment-step", texts.caseId(), event)
                : Ids.derived(tenant, "payment-step", content());
    }

    @Override
    public UUID aggregateId(String tenant, int occurrence) {
        return Ids.derived(tenant, "claim-history", texts.caseId());
    }

    @Override
    public boolean mayRepeat() {
        return false;
    }

    /** Every row of a case shares it, so that nothing would follow from its coming twice. */
    @Override
    public @Nullable String reference() {
        return null;
    }

    @Override
    public Set<RowReason> notes() {
        return Set.of();
    }

    @Override
    public String commandName() {
        return "claims.TakeOnPaymentStep";
    }

    @Override
    public Object command(Origin origin, Consumer<Issue> warnings) {
        oddities.forEach(oddity -> warnings.accept(Issue.ofRow(origin.line(), oddity, oddity.meaning())));
        return new TakeOnPaymentStep(
                ClaimId.of(aggregateId(origin.tenant(), origin.occurrence())),
                begins ? numbers.next(origin.tenant(), "CLM", origin.at(), NUMBER_BLOCK) : null,
                texts.caseId(),
                texts.cause(),
                step,
                texts.activity(),
                texts.role(),
                texts.resource(),
                texts.eventId(),
                at.toInstant(),
                new PastDay(at.toLocalDate(), LossDate.Precision.DAY),
                asked.amount(),
                asked.exactly(),
                texts.attributes(),
                origin.upload().toString());
    }
}
