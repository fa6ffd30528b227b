package org.claimtrail.benchmark;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.claimtrail.command.claims.ClaimCommand;
import org.claimtrail.command.claims.ClaimCommand.*;
import org.claimtrail.command.policies.PolicyCommand.IssuePolicy;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.ExposureId;
import org.claimtrail.events.claims.LossDate;
import org.claimtrail.events.claims.Party;
import org.claimtrail.events.claims.PartyId;
import org.claimtrail.events.claims.ReserveLine;
import org.claimtrail.events.policies.Cover;
import org.claimtrail.events.policies.PolicyId;
import org.claimtrail.events.policies.Term;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.shared.Money;

/** Commands as an insurer's day brings them. */
final class Samples {

    static final String TENANT = "demo";
    static final String POLICY_NUMBER = "POL-BENCHMARK-1";
    private static final String CURRENCY = "KES";
    private static final String COVER = "BC";

    private Samples() {}

    static CommandMessage<?> message(Object command) {
        return message(command, Map.of());
    }

    static CommandMessage<?> message(Object command, Map<String, String> more) {
        var id = UUID.randomUUID().toString();
        var now = Instant.now();
        var envelope = new Envelope(
                TENANT,
                "amina.otieno",
                List.of("intake", "adjuster", "supervisor"),
                "claims." + command.getClass().getSimpleName(),
                id,
                "5f1d7a84db00d2fce00b31a7fc73224f",
                id,
                id,
                "127.0.0.1",
                null,
                now,
                now,
                null);
        return GenericCommandMessage.asCommandMessage(command)
                .withMetaData(envelope.toMetadata())
                .andMetaData(more);
    }

    static IssuePolicy policy() {
        return new IssuePolicy(
                PolicyId.of(TENANT, POLICY_NUMBER),
                POLICY_NUMBER,
                "property",
                "Wanjiru Hardware Ltd",
                Term.ofYear(Year.now().getValue()),
                List.of(new Cover(COVER, amount(500_000_000), amount(10_000), List.of())),
                amount(1_250_000));
    }

    static NotifyLoss loss(ClaimId id) {
        return new NotifyLoss(
                id,
                "CLM-2026-" + id.toString().substring(0, 8),
                POLICY_NUMBER,
                LossDate.onDay(LocalDate.of(Year.now().getValue(), 1, 1)),
                "water",
                "A pipe burst above the store room and soaked the stock.",
                reporter(id),
                CURRENCY);
    }

    static AssignClaim assignment(ClaimId id, long count) {
        return new AssignClaim(id, count % 2 == 0 ? "amina.otieno" : "brian.mwangi");
    }

    /** What happens to a claim until it is worth reading: ten events. */
    static List<ClaimCommand> life(ClaimId id) {
        var exposure = ExposureId.of(UUID.randomUUID());
        var line = new ReserveLine(exposure, ReserveLine.CostType.INDEMNITY, "repair");
        var commands = new ArrayList<ClaimCommand>();
        commands.add(loss(id));
        commands.add(new AcknowledgeClaim(id, "amina.otieno", List.of("photographs", "invoice")));
        commands.add(new OpenClaim(id, "amina.otieno", null));
        commands.add(new ConfirmCoverage(id, "In force on the day, and water is covered."));
        commands.add(new OpenExposure(id, exposure, COVER, reporter(id).id()));
        commands.add(new SetReserve(id, line, amount(12_500_000), "First estimate of the assessor"));
        commands.add(new SetReserve(id, line, amount(11_000_000), "The assessor's report"));
        commands.add(assignment(id, 1));
        return commands;
    }

    static ClaimId newClaim() {
        return ClaimId.of(UUID.randomUUID());
    }

    private static Party reporter(ClaimId id) {
        return new Party(PartyId.of(id.value()), Party.Role.INSURED, "Wanjiru Hardware Ltd", null);
    }

    private static Money amount(long minor) {
        return Money.of(minor, CURRENCY);
    }
}
