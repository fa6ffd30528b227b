package org.claimtrail.query.history;

import java.util.Locale;
import org.claimtrail.events.authority.AuthorityEvent;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.limits.LimitEvent;
import org.claimtrail.events.payments.DisbursementEvent;
import org.claimtrail.events.policies.PolicyEvent;
import org.claimtrail.events.shared.DomainEvent;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.shared.Money;
import org.claimtrail.events.uploads.UploadEvent;

/** Says in plain words what happened. */
final class EventWords {

    private EventWords() {}

    /** A sentence such as "Amina Otieno (adjuster) set the reserve of INDEMNITY/repair to KES 450,000.00". */
    static String of(DomainEvent event, Envelope by) {
        var who = by.roles().isEmpty() ? by.actor() : by.actor() + " (" + String.join(", ", by.roles()) + ")";
        return who + " " + deed(event);
    }

    private static String deed(DomainEvent event) {
        if (event instanceof ClaimEvent claim) {
            return ClaimWords.of(claim);
        }
        if (event instanceof PolicyEvent policy) {
            return PolicyWords.of(policy);
        }
        if (event instanceof DisbursementEvent disbursement) {
            return DisbursementWords.of(disbursement);
        }
        if (event instanceof LimitEvent limit) {
            return LimitWords.of(limit);
        }
        if (event instanceof UploadEvent upload) {
            return UploadWords.of(upload);
        }
        if (event instanceof AuthorityEvent authority) {
            return AuthorityWords.of(authority);
        }
        throw new IllegalArgumentException(
                "There are no words for " + event.getClass().getName());
    }

    /** {@code KES 450,000.00} */
    static String money(Money amount) {
        var decimal = amount.decimal();
        return amount.currency() + " " + String.format(Locale.ROOT, "%,." + decimal.scale() + "f", decimal);
    }

    /** {@code BELOW_DEDUCTIBLE} as {@code below deductible} */
    static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
