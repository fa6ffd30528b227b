package org.claimtrail.api.demo;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.claimtrail.api.runtime.ConditionalOnRole;
import org.claimtrail.api.runtime.Role;
import org.claimtrail.command.claims.ClaimCommand;
import org.claimtrail.command.policies.PolicyCommand.EndorsePolicy;
import org.claimtrail.command.policies.PolicyCommand.IssuePolicy;
import org.claimtrail.command.policies.PolicyCommand.LinkPolicyholder;
import org.claimtrail.command.shared.Numbers;
import org.claimtrail.events.claims.ClaimEvent.PaymentType;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.ExposureId;
import org.claimtrail.events.claims.LossDate;
import org.claimtrail.events.claims.Party;
import org.claimtrail.events.claims.PartyId;
import org.claimtrail.events.claims.ReserveLine;
import org.claimtrail.events.policies.Cover;
import org.claimtrail.events.policies.PolicyId;
import org.claimtrail.events.policies.Term;
import org.claimtrail.events.shared.Ids;
import org.claimtrail.events.shared.Money;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives the demo's tenant two policies and three claims at different points of their life, by the same commands as anyone's. */
@Component
@ConditionalOnProperty("claimtrail.demo.enabled")
@ConditionalOnRole(Role.COMMAND)
final class DemoData {

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);
    private static final String TENANT = "demo";
    private static final String KES = "KES";
    private static final String MOTOR = "DEMO-MOTOR-1";
    private static final String SHOP = "DEMO-SHOP-1";

    private final CommandGateway commands;
    private final EventStore events;
    private final Numbers numbers;
    private final Clock clock;

    DemoData(CommandGateway commands, EventStore events, Numbers numbers, Clock clock) {
        this.commands = commands;
        this.events = events;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** Before the welcome, which says what to try. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(0)
    void create() {
        if (events.lastSequenceNumberFor(PolicyId.of(TENANT, MOTOR).toString()).isPresent()) {
            return;
        }
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        policies(today);
        justNotified(today.minusDays(1));
        beingWorked(today.minusDays(20));
        waitingForApproval(today.minusDays(45));
        LOG.info("The tenant {} has two policies and three claims to try with", TENANT);
    }

    private void policies(LocalDate today) {
        var term =
                new Term(today.minusDays(200), today.minusDays(200).plusYears(1).minusDays(1));
        as("demo-intake", "intake")
                .does(new IssuePolicy(
                        PolicyId.of(TENANT, MOTOR),
                        MOTOR,
                        "motor-private",
                        "Wanjiru Kamau",
                        term,
                        List.of(cover("OD", 3_000_000, 20_000, "collision", "theft", "fire")),
                        kes(60_000)))
                .does(new IssuePolicy(
                        PolicyId.of(TENANT, SHOP),
                        SHOP,
                        "property",
                        "Kisumu Traders Ltd",
                        term,
                        List.of(cover("BC", 8_000_000, 50_000)),
                        kes(140_000)))
                .does(new EndorsePolicy(
                        PolicyId.of(TENANT, SHOP),
                        term.from().plusDays(90),
                        List.of(cover("BC", 12_000_000, 50_000)),
                        kes(30_000)))
                .does(new LinkPolicyholder(PolicyId.of(TENANT, MOTOR), "demo-customer"));
    }

    private void justNotified(LocalDate lossDate) {
        notify(claim("notified"), MOTOR, lossDate, "theft", "Side mirrors stolen in Westlands");
    }

    private void beingWorked(LocalDate lossDate) {
        var claim = claim("worked");
        notify(claim, MOTOR, lossDate, "collision", "Hit a barrier on Thika Road");
        open(claim, "police-abstract", "repair-estimate");
        as("demo-adjuster", "adjuster")
                .does(new ClaimCommand.AppointAssessor(claim, "demo-assessor"))
                .does(new ClaimCommand.ConfirmCoverage(claim, "On risk on the loss date; collision is covered"))
                .does(new ClaimCommand.OpenExposure(claim, exposure(claim), "OD", reporter(claim)))
                .does(new ClaimCommand.SetReserve(claim, line(claim), kes(180_000), "First estimate of the garage"));
    }

    private void waitingForApproval(LocalDate lossDate) {
        var claim = claim("waiting");
        notify(claim, SHOP, lossDate, "fire", "Fire in the store room");
        open(claim, "fire-brigade-report", "stock-list");
        var contractor = new Party(
                PartyId.of(Ids.derived(claim.toString(), "contractor")),
                Party.Role.OTHER,
                "Lakeside Builders",
                new Party.BankAccount("EQUITY", "0110223399", "Lakeside Builders Ltd"));
        as("demo-adjuster", "adjuster")
                .does(new ClaimCommand.ConfirmCoverage(claim, "On risk on the loss date; all perils are covered"))
                .does(new ClaimCommand.AddParty(claim, contractor))
                .does(new ClaimCommand.OpenExposure(claim, exposure(claim), "BC", reporter(claim)))
                .does(new ClaimCommand.SetReserve(claim, line(claim), kes(460_000), "Assessor's report"))
                .does(new ClaimCommand.RequestPayment(
                        claim,
                        ClaimPaymentId.of(Ids.derived(claim.toString(), "payment")),
                        PaymentType.PARTIAL,
                        line(claim),
                        contractor.id(),
                        kes(300_000)));
    }

    private void notify(ClaimId claim, String policy, LocalDate lossDate, String cause, String description) {
        var insured = new Party(
                reporter(claim),
                Party.Role.INSURED,
                policy.equals(MOTOR) ? "Wanjiru Kamau" : "Kisumu Traders Ltd",
                null);
        var number = numbers.next(TENANT, "CLM", clock.instant());
        as("demo-intake", "intake")
                .does(new ClaimCommand.NotifyLoss(
                        claim, number, policy, LossDate.onDay(lossDate), cause, description, insured, KES));
    }

    private void open(ClaimId claim, String... documents) {
        as("demo-intake", "intake")
                .does(new ClaimCommand.AcknowledgeClaim(claim, "demo-adjuster", List.of(documents)))
                .does(new ClaimCommand.OpenClaim(claim, "demo-adjuster", null));
    }

    private DemoPerson as(String user, String role) {
        return new DemoPerson(commands, clock, user, role);
    }

    private static ClaimId claim(String name) {
        return ClaimId.of(Ids.derived(TENANT, "demo-claim", name));
    }

    private static PartyId reporter(ClaimId claim) {
        return PartyId.of(Ids.derived(claim.toString(), "reporter"));
    }

    private static ExposureId exposure(ClaimId claim) {
        return ExposureId.of(Ids.derived(claim.toString(), "exposure"));
    }

    private static ReserveLine line(ClaimId claim) {
        return new ReserveLine(exposure(claim), ReserveLine.CostType.INDEMNITY, "repair");
    }

    private static Cover cover(String code, long limit, long deductible, String... perils) {
        return new Cover(code, kes(limit), kes(deductible), List.of(perils));
    }

    private static Money kes(long shillings) {
        return Money.ofDecimal(BigDecimal.valueOf(shillings), KES);
    }
}
