package org.claimtrail.events.shared;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who asked for something, for whom, when, why and from where: travels with every command and stays with every event.
 *
 * @param tenant the insurer or broker that it belongs to
 * @param actor the person or the process that asked
 * @param roles the actor's roles at that moment
 * @param command the command's name, such as {@code claims.ApprovePayment}
 * @param commandId the idempotency key: unique in a tenant
 * @param fingerprint a digest of the request; the same key with another fingerprint is a conflict
 * @param correlationId what belongs to one business conversation
 * @param causationId the message that led to this one
 * @param address the network address it came from
 * @param reason why, in the actor's words
 * @param recordedAt when we learned it
 * @param effectiveAt when it holds in the business; never after {@code recordedAt} unless the command says so
 * @param expectedVersion the version the actor had seen, if he insists on it
 */
public record Envelope(
        String tenant,
        String actor,
        List<String> roles,
        String command,
        String commandId,
        String fingerprint,
        String correlationId,
        String causationId,
        String address,
        @Nullable String reason,
        Instant recordedAt,
        Instant effectiveAt,
        @Nullable Long expectedVersion) {

    public static final String TENANT = "tenant";
    public static final String ACTOR = "actor";
    public static final String ROLES = "roles";
    public static final String COMMAND = "command";
    public static final String COMMAND_ID = "commandId";
    public static final String FINGERPRINT = "fingerprint";
    public static final String CORRELATION_ID = "correlationId";
    public static final String CAUSATION_ID = "causationId";
    public static final String ADDRESS = "address";
    public static final String REASON = "reason";
    public static final String RECORDED_AT = "recordedAt";
    public static final String EFFECTIVE_AT = "effectiveAt";
    public static final String EXPECTED_VERSION = "expectedVersion";

    public Envelope {
        roles = List.copyOf(roles);
    }

    public boolean hasRole(String role) {
        return roles.contains(role);
    }

    /** The same for something that holds in the business from another moment. */
    public Envelope holdingFrom(Instant moment) {
        return new Envelope(
                tenant,
                actor,
                roles,
                command,
                commandId,
                fingerprint,
                correlationId,
                causationId,
                address,
                reason,
                recordedAt,
                moment,
                expectedVersion);
    }

    /** As flat text, so that an auditor can read it with SQL. */
    public Map<String, String> toMetadata() {
        var metadata = new LinkedHashMap<String, String>();
        metadata.put(TENANT, tenant);
        metadata.put(ACTOR, actor);
        metadata.put(ROLES, String.join(",", roles));
        metadata.put(COMMAND, command);
        metadata.put(COMMAND_ID, commandId);
        metadata.put(FINGERPRINT, fingerprint);
        metadata.put(CORRELATION_ID, correlationId);
        metadata.put(CAUSATION_ID, causationId);
        metadata.put(ADDRESS, address);
        if (reason != null) {
            metadata.put(REASON, reason);
        }
        var recorded = recordedAt.toString();
        metadata.put(RECORDED_AT, recorded);
        metadata.put(EFFECTIVE_AT, effectiveAt.equals(recordedAt) ? recorded : effectiveAt.toString());
        if (expectedVersion != null) {
            metadata.put(EXPECTED_VERSION, expectedVersion.toString());
        }
        return metadata;
    }

    /**
     * Reads back what {@link #toMetadata()} wrote.
     *
     * @throws IllegalArgumentException when a part that every message must carry is missing
     */
    public static Envelope from(Map<String, ?> metadata) {
        var roles = required(metadata, ROLES);
        var expectedVersion = optional(metadata, EXPECTED_VERSION);
        var recorded = required(metadata, RECORDED_AT);
        var effective = required(metadata, EFFECTIVE_AT);
        var recordedAt = Instant.parse(recorded);
        return new Envelope(
                required(metadata, TENANT),
                required(metadata, ACTOR),
                roles.isEmpty() ? List.of() : List.of(roles.split(",")),
                required(metadata, COMMAND),
                required(metadata, COMMAND_ID),
                required(metadata, FINGERPRINT),
                required(metadata, CORRELATION_ID),
                required(metadata, CAUSATION_ID),
                required(metadata, ADDRESS),
                optional(metadata, REASON),
                recordedAt,
                // Mostly the same; reading a moment is what takes longest here.
                effective.equals(recorded) ? recordedAt : Instant.parse(effective),
                expectedVersion == null ? null : Long.valueOf(expectedVersion));
    }

    private static String required(Map<String, ?> metadata, String key) {
        var value = optional(metadata, key);
        if (value == null) {
            throw new IllegalArgumentException("The envelope lacks " + key);
        }
        return value;
    }

    private static @Nullable String optional(Map<String, ?> metadata, String key) {
        var value = metadata.get(key);
        return value == null ? null : value.toString();
    }
}
