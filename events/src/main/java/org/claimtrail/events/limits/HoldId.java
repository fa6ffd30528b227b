package org.claimtrail.events.limits;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.ExposureId;

/** Identifies what a claim takes of a limit: the payment, or the exposure whose loss uses a deductible up. */
public record HoldId(@JsonValue UUID value) {

    @JsonCreator
    public static HoldId of(UUID value) {
        return new HoldId(value);
    }

    public static HoldId of(ClaimPaymentId payment) {
        return new HoldId(payment.value());
    }

    public static HoldId of(ExposureId exposure) {
        return new HoldId(exposure.value());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
