package org.claimtrail.api.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.net.URI;
import java.util.UUID;
import org.claimtrail.api.web.Answer.Meta;
import org.claimtrail.command.shared.Receipt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

/**
 * What a command led to.
 *
 * @param id what it changed
 * @param version the version of that after it
 * @param partId the part of it that was made, such as a payment of a claim
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "What a command led to.")
public record Accepted(
        @Schema(
                description = "The identifier of what was changed or made.",
                example = "0198f2a4-7c1e-7d00-8000-0242ac120002",
                format = "uuid")
        String id,

        @Schema(description = "Its version after the command.", example = "3", minimum = "0")
        long version,

        @Schema(
                description = "The identifier of the part that was made in it, such as a payment of a claim.",
                example = "0198f2a4-8d2f-8d00-8000-0242ac120002",
                format = "uuid")
        @Nullable String partId) {

    /** The answer to a command that changed something. */
    public static ResponseEntity<Answer<Accepted>> done(Receipt receipt, String message) {
        return headers(ResponseEntity.ok(), receipt).body(answer(receipt, null, message));
    }

    /** The answer to a command that made a part of something; that something is where it is found. */
    public static ResponseEntity<Answer<Accepted>> part(
            Receipt receipt, String collection, UUID partId, String message) {
        return headers(ResponseEntity.created(location(receipt, collection)), receipt)
                .body(answer(receipt, partId.toString(), message));
    }

    /** The answer to a command that made something, with the address where it is found. */
    public static ResponseEntity<Answer<Accepted>> created(Receipt receipt, String collection, String message) {
        return headers(ResponseEntity.created(location(receipt, collection)), receipt)
                .body(answer(receipt, null, message));
    }

    /** The answer to a command that made a part which has an address of its own. */
    public static ResponseEntity<Answer<Accepted>> partAt(
            Receipt receipt, String collection, UUID partId, String message) {
        return headers(ResponseEntity.created(URI.create("/api/v1/" + collection + "/" + partId)), receipt)
                .body(answer(receipt, partId.toString(), message));
    }

    private static URI location(Receipt receipt, String collection) {
        return URI.create("/api/v1/" + collection + "/" + receipt.aggregateId());
    }

    private static ResponseEntity.BodyBuilder headers(ResponseEntity.BodyBuilder response, Receipt receipt) {
        response.eTag(EdgeHeaders.etag(receipt.version()));
        return receipt.position().isEmpty()
                ? response
                : response.header(EdgeHeaders.CONSISTENCY_POSITION, receipt.position());
    }

    private static Answer<Accepted> answer(Receipt receipt, @Nullable String partId, String message) {
        var position = receipt.position().isEmpty() ? null : receipt.position();
        return new Answer<>(
                new Accepted(receipt.aggregateId(), receipt.version(), partId),
                message,
                new Meta(null, receipt.version(), position));
    }
}
