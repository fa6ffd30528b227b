package org.claimtrail.command.claims;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.claimtrail.command.claims.TakeOnCommand.TakeOnClaim;
import org.claimtrail.command.policies.PolicyTerms;
import org.claimtrail.command.shared.Numbers;
import org.claimtrail.command.uploads.rows.Content;
import org.claimtrail.command.uploads.rows.Draft;
import org.claimtrail.command.uploads.rows.Issue;
import org.claimtrail.command.uploads.rows.Origin;
import org.claimtrail.command.uploads.rows.RowReason;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.LossDate;
import org.claimtrail.events.shared.Ids;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A claim of a register that can be taken on.
 *
 * @param noClaim whether the register itself calls it something else than a claim
 */
record ClaimDraft(
        Services services,
        ClaimTexts texts,
        PastDays days,
        Money paid,
        @Nullable String paidAsFiled,
        Money outstanding,
        TakenOnStatus status,
        boolean noClaim)
        implements Draft {

    /** A register can hold thousands of claims: their numbers are taken in large blocks. */
    private static final int NUMBER_BLOCK = 200;

    /** What is asked only once it is known that the row is new. */
    record Services(Numbers numbers, PolicyTerms policies) {}

    @Override
    public String content() {
        return new Content()
                .with("identity", texts.identity())
                .with("reference", texts.reference())
                .with("policyNumber", texts.policyNumber())
                .with("loss", days.loss().date())
                .with("precision", days.loss().precision())
                .with("notifiedOn", days.notifiedOn())
                .with("paidOn", days.paidOn())
                .with("closedOn", days.closedOn())
                .with("cause", texts.cause())
                .with("description", texts.description())
                .with("cover", texts.cover())
                .with("paid", paid)
                .with("outstanding", outstanding)
                .with("outcome", status.outcome())
                .with(texts.attributes())
                .toString();
    }

    @Override
    public UUID rowKey(String tenant, int occurrence) {
        return aggregateId(tenant, occurrence);
    }

    @Override
    public UUID aggregateId(String tenant, int occurrence) {
        var identity = texts.identity();
        return identity != null
                ? Ids.derived(tenant, "claim", identity)
                : Ids.derived(tenant, "claim", content(), Integer.toString(occurrence));
    }

    @Override
    public boolean mayRepeat() {
        return texts.identity() == null;
    }

    @Override
    public @Nullable String reference() {
        return texts.reference();
    }

    @Override
    public Set<RowReason> notes() {
        var notes = EnumSet.noneOf(RowReason.class);
        if (days.loss().precision() == LossDate.Precision.YEAR) {
            notes.add(RowReason.LOSS_DATE_YEAR_ONLY);
        }
        if (texts.policyNumber() == null) {
            notes.add(RowReason.POLICY_NUMBER_MISSING);
        }
        if (status.derived()) {
            notes.add(RowReason.CLOSED_WITHOUT_OUTCOME);
        }
        return notes;
    }

    @Override
    public String commandName() {
        return "claims.TakeOnClaim";
    }

    @Override
    public Object command(Origin origin, Consumer<Issue> warnings) {
        if (noClaim) {
            warnings.accept(
                    Issue.ofRow(origin.line(), RowReason.NOT_A_CLAIM, "It is called \"" + texts.cause() + "\"."));
        }
        return new TakeOnClaim(
                ClaimId.of(aggregateId(origin.tenant(), origin.occurrence())),
                services.numbers().next(origin.tenant(), "CLM", origin.at(), NUMBER_BLOCK),
                texts.reference(),
                texts.policyNumber(),
                days.loss(),
                days.notifiedOn(),
                texts.cause(),
                texts.description(),
                texts.cover(),
                paid,
                paidAsFiled,
                days.paidOn(),
                outstanding,
                status.outcome(),
                days.closedOn(),
                policyOnRisk(origin, warnings),
                texts.attributes(),
                origin.upload().toString());
    }

    private boolean policyOnRisk(Origin origin, Consumer<Issue> warnings) {
        var number = texts.policyNumber();
        if (number == null) {
            return false;
        }
        var policies = origin.facts().of(PolicyTerms.class, services.policies()::forOneMoment);
        var loss = days.loss();
        var onRisk = policies.asOf(origin.tenant(), number, loss).isPresent();
        if (!onRisk) {
            var when = loss.precision() == LossDate.Precision.YEAR
                    ? "in " + loss.date().getYear()
                    : "on " + loss.date();
            warnings.accept(Issue.ofRow(
                    origin.line(),
                    RowReason.NO_POLICY_ON_LOSS_DATE,
                    "Policy " + number + " was not on risk " + when + "."));
        }
        return onRisk;
    }
}
