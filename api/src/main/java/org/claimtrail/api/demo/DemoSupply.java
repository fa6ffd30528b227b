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
import org.claimtrail.command.claims.ClaimFacts.Phase;
import org.claimtrail.command.claims.KnownClaims;
import org.claimtrail.command.shared.Numbers;
import org.claimtrail.command.supply.OrderCommand.AcceptOrder;
import org.claimtrail.command.supply.OrderCommand.DraftOrder;
import org.claimtrail.command.supply.OrderCommand.PlaceOrder;
import org.claimtrail.command.supply.OrderItem;
import org.claimtrail.command.supply.VendorCommand.ApproveVendor;
import org.claimtrail.command.supply.VendorCommand.ProposeVendor;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.shared.Ids;
import org.claimtrail.events.shared.Money;
import org.claimtrail.events.supply.OrderId;
import org.claimtrail.events.supply.OrderKind;
import org.claimtrail.events.supply.Quantity;
import org.claimtrail.events.supply.VendorId;
import org.claimtrail.events.supply.VendorKind;
import org.claimtrail.events.supply.VendorProfile;
import org.claimtrail.events.supply.VendorProfile.VendorContact;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Gives the demo's tenant three vendors, one of whom waits for approval, and an order on the claim that is worked. */
@Component
@ConditionalOnProperty("claimtrail.demo.enabled")
@ConditionalOnRole(Role.COMMAND)
final class DemoSupply {

    private static final Logger LOG = LoggerFactory.getLogger(DemoSupply.class);
    private static final String TENANT = "demo";
    private static final String GARAGE = "P051000001D";

    private final CommandGateway commands;
    private final EventStore events;
    private final KnownClaims claims;
    private final Numbers numbers;
    private final Clock clock;

    DemoSupply(CommandGateway commands, EventStore events, KnownClaims claims, Numbers numbers, Clock clock) {
        this.commands = commands;
        this.events = events;
        this.claims = claims;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** After the claims, and before the welcome. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(1)
    void create() {
        var garage = VendorId.of(TENANT, GARAGE);
        if (events.lastSequenceNumberFor(garage.toString()).isPresent()) {
            return;
        }
        vendors(garage);
        var claim = ClaimId.of(Ids.derived(TENANT, "demo-claim", "worked"));
        // Somebody may have closed it in an installation that had claims before it had vendors.
        if (claims.find(TENANT, claim)
                .filter(known -> known.phase() == Phase.OPEN)
                .isPresent()) {
            order(garage, claim);
        }
        LOG.info("The tenant {} has three vendors to try with", TENANT);
    }

    private void vendors(VendorId garage) {
        var hospital = "P051000002D";
        as("demo-supervisor", "supervisor")
                .does(new ProposeVendor(
                        garage, profile(VendorKind.GARAGE, "Ngong Road Motors", GARAGE, "panel-beating", "towing")))
                .does(new ProposeVendor(
                        VendorId.of(TENANT, hospital),
                        profile(VendorKind.HOSPITAL, "Lakeside Hospital", hospital, "emergency", "physiotherapy")))
                .does(new ProposeVendor(
                        VendorId.of(TENANT, "P051000003D"),
                        profile(VendorKind.ASSESSOR_FIRM, "Rift Valley Assessors", "P051000003D", "motor")));
        as("demo-manager", "claims-manager")
                .does(new ApproveVendor(garage, "Known for years"))
                .does(new ApproveVendor(VendorId.of(TENANT, hospital), "Licence checked"));
    }

    private void order(VendorId garage, ClaimId claim) {
        var order = OrderId.of(Ids.derived(TENANT, "demo-order"));
        var due = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(10);
        as("demo-adjuster", "adjuster")
                .does(new DraftOrder(
                        order,
                        numbers.next(TENANT, "ORD", clock.instant()),
                        OrderKind.REPAIR,
                        claim,
                        garage,
                        List.of(
                                new OrderItem("Front bumper", Quantity.ofDecimal(BigDecimal.ONE), kes(45_000), 1600),
                                new OrderItem(
                                        "Labour, hours", Quantity.ofDecimal(new BigDecimal("12.5")), kes(1_500), 1600)),
                        due,
                        "Keep the old parts for the assessor"))
                .does(new PlaceOrder(order))
                .does(new AcceptOrder(order, "JOB-1"));
    }

    private DemoPerson as(String user, String role) {
        return new DemoPerson(commands, clock, user, role);
    }

    private static VendorProfile profile(VendorKind kind, String name, String taxNumber, String... serviceLines) {
        return new VendorProfile(
                kind,
                name,
                null,
                taxNumber,
                List.of(new VendorContact("Front desk", null, null, "+254711000100")),
                List.of("Nairobi"),
                List.of(serviceLines));
    }

    private static Money kes(long shillings) {
        return Money.ofDecimal(BigDecimal.valueOf(shillings), "KES");
    }
}
