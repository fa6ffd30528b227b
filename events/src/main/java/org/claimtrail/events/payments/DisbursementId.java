package org.claimtrail.events.payments;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.shared.Ids;

/** Identifies a disbursement: money on its way to one payee. */
public record DisbursementId(@JsonValue UUID value) {

    @JsonCreator
    public static DisbursementId of(UUID value) {
        return new DisbursementId(value);
    }

    public static DisbursementId of(String value) {
        return new DisbursementId(UUID.fromString(value));
    }

    /** The disbursement of a claim payment; another one each time that the payment is approved anew. */
    public static DisbursementId of(String tenant, ClaimPaymentId payment, int round) {
        return new DisbursementId(
                round == 1
                        ? Ids.derived(tenant, "disbursement", payment.toString())
                        : Ids.derived(tenant, "disbursement", payment.toString(), Integer.toString(round)));
    }

    /** The bare value: messages are routed by it. */
    @Override
    public String toString() {
        return value.toString();
    }
}
