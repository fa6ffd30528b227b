package org.claimtrail.command.payments;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

/** What a payment provider's answer, or its silence, means for an attempt. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "outcome")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ProviderResult.Pending.class, name = "PENDING"),
    @JsonSubTypes.Type(value = ProviderResult.Succeeded.class, name = "SUCCEEDED"),
    @JsonSubTypes.Type(value = ProviderResult.Failed.class, name = "FAILED"),
    @JsonSubTypes.Type(value = ProviderResult.Unknown.class, name = "UNKNOWN")
})
public sealed interface ProviderResult {

    /** Taken, but not paid. */
    record Pending(String transactionId) implements ProviderResult {}

    /** The money has moved. */
    record Succeeded(String transactionId) implements ProviderResult {}

    /** A definite no. */
    record Failed(@Nullable String transactionId, String explanation) implements ProviderResult {}

    /** The money may have moved: the order must not be sent again. */
    record Unknown(String explanation) implements ProviderResult {}
}
