package org.claimtrail.api.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.claimtrail.command.claims.ClaimCommand.NotifyLoss;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.LossDate;
import org.claimtrail.events.claims.Party;
import org.claimtrail.events.claims.PartyId;
import org.claimtrail.events.shared.Envelope;

/** Commands as the edge would send them. */
public final class TestCommands {

    private TestCommands() {}

    public static NotifyLoss notifyLoss(ClaimId claim) {
        return new NotifyLoss(
                claim,
                "CLM-2026-" + claim.toString().substring(0, 6),
                "POL-2026-000001",
                LossDate.onDay(LocalDate.of(2026, 3, 1)),
                "collision",
                "Rear-ended at a junction",
                new Party(new PartyId(UUID.randomUUID()), Party.Role.INSURED, "Wanjiru Kamau", null),
                "KES");
    }

    /** A command under a key; its fingerprint stands for the body of the request. */
    public static <C> CommandMessage<C> keyed(C command, String key, String fingerprint) {
        var now = Instant.now();
        var envelope = new Envelope(
                "demo",
                "adam.adjuster",
                List.of("intake", "adjuster"),
                command.getClass().getSimpleName(),
                key,
                fingerprint,
                key,
                key,
                "127.0.0.1",
                null,
                now,
                now,
                null);
        return GenericCommandMessage.<C>asCommandMessage(command).withMetaData(envelope.toMetadata());
    }
}
