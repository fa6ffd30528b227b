package org.claimtrail.api.docs;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.Set;
import org.claimtrail.api.web.EdgeHeaders;

/** Describes the request headers that many operations share. */
final class SharedHeaders {

    private SharedHeaders() {}

    static void describe(Components components) {
        header(
                components,
                "IdempotencyKey",
                EdgeHeaders.IDEMPOTENCY_KEY,
                200,
                "claim-4711-notify",
                "Makes a repeated request harmless: the same key with the same request gets the first"
                        + " answer again, with"
                        + " another request it is refused. 1 to 200 visible ASCII characters; one is"
                        + " generated when it is"
                        + " absent.");
        header(
                components,
                "IfMatch",
                EdgeHeaders.IF_MATCH,
                22,
                "\"7\"",
                "The version that was seen, as it stood in ETag: if it has changed since, nothing happens.");
        header(
                components,
                "Reason",
                EdgeHeaders.REASON,
                500,
                "Invoice 4711",
                "Why, in the caller's words, for the audit trail; a reason in the body goes before it. UTF-8.");
        header(
                components,
                "CorrelationId",
                EdgeHeaders.CORRELATION_ID,
                200,
                "case-2026-17",
                "What belongs to one business conversation; the request's identifier when it is absent.");
        header(
                components,
                "RequestId",
                EdgeHeaders.REQUEST_ID,
                200,
                "0198f2a4-7c1e-7d00-8000-0242ac120002",
                "Names the request in answers and logs; one is generated when it is absent.");
        header(
                components,
                "ConsistentWith",
                EdgeHeaders.CONSISTENT_WITH,
                200,
                "1042",
                "The Consistency-Position of an earlier answer: this one waits until its read model has"
                        + " come that far.");
    }

    private static void header(
            Components components, String key, String name, int longest, String example, String about) {
        var schema = new Schema<String>();
        schema.setTypes(Set.of("string"));
        schema.setMinLength(1);
        schema.setMaxLength(longest);
        components.addParameters(
                key,
                new Parameter()
                        .in("header")
                        .name(name)
                        .description(about)
                        .example(example)
                        .required(false)
                        .schema(schema));
    }
}
