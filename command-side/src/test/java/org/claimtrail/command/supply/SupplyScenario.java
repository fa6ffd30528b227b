package org.claimtrail.command.supply;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.claimtrail.command.shared.Refusal;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.shared.DomainEvent;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.shared.Money;
import org.claimtrail.events.supply.IssueId;
import org.claimtrail.events.supply.OrderId;
import org.claimtrail.events.supply.Quantity;
import org.claimtrail.events.supply.VendorId;
import org.claimtrail.events.supply.VendorKind;
import org.claimtrail.events.supply.VendorProfile;
import org.hamcrest.CustomMatcher;
import org.hamcrest.Matcher;

/** Vendors, orders and issues, told as what happened before, what somebody asks, and what comes of it. */
final class SupplyScenario<A> {

    static final String TAX = "P051234567X";
    static final VendorId VENDOR = VendorId.of("demo", TAX);
    static final ClaimId CLAIM = ClaimId.of("0198f2a4-7c1e-7d00-8000-000000000001");
    static final OrderId ORDER = OrderId.of("0198f2a4-7c1e-7d00-8000-000000000002");
    static final IssueId ISSUE = IssueId.of("0198f2a4-7c1e-7d00-8000-000000000003");
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private final AggregateTestFixture<A> fixture;
    private final List<GenericEventMessage<?>> history = new ArrayList<>();
    private boolean isClaimOpen = true;
    private boolean isVendorApproved = true;

    private SupplyScenario(Class<A> aggregate) {
        fixture = new AggregateTestFixture<>(aggregate);
        fixture.registerInjectableResource(new Facts());
        fixture.registerInjectableResource(new SupplySettings(10));
    }

    static SupplyScenario<Vendor> vendor() {
        return new SupplyScenario<>(Vendor.class);
    }

    static SupplyScenario<Order> order() {
        return new SupplyScenario<>(Order.class);
    }

    static SupplyScenario<Issue> issue() {
        return new SupplyScenario<>(Issue.class);
    }

    SupplyScenario<A> and(DomainEvent... events) {
        return andBy("amina", events);
    }

    SupplyScenario<A> andBy(String actor, DomainEvent... events) {
        for (var event : events) {
            history.add(new GenericEventMessage<>(event, metadata("earlier-" + history.size(), actor)));
        }
        return this;
    }

    SupplyScenario<A> claimIsClosed() {
        isClaimOpen = false;
        return this;
    }

    SupplyScenario<A> vendorIsSuspended() {
        isVendorApproved = false;
        return this;
    }

    ResultValidator<A> when(Object command) {
        return when(command, "amina");
    }

    ResultValidator<A> when(Object command, String actor) {
        return fixture.given(history).when(command, metadata("this-command", actor));
    }

    static Matcher<Throwable> refused(Refusal code) {
        return new CustomMatcher<>("refused with " + code) {
            @Override
            public boolean matches(Object thrown) {
                return thrown instanceof Refused refused && refused.refusal() == code;
            }
        };
    }

    static VendorProfile profile(String name) {
        return new VendorProfile(VendorKind.GARAGE, name, null, TAX, List.of(), List.of("Nairobi"), List.of());
    }

    static OrderItem item(String quantity, long price, int taxBasisPoints) {
        return new OrderItem("part", Quantity.ofDecimal(new BigDecimal(quantity)), kes(price), taxBasisPoints);
    }

    /** In cents. */
    static Money kes(long minor) {
        return Money.of(minor, "KES");
    }

    private static MetaData metadata(String commandId, String actor) {
        var now = Instant.parse("2026-03-02T09:00:00Z");
        return MetaData.from(new Envelope(
                        "demo",
                        actor,
                        List.of("adjuster"),
                        "supply.Test",
                        commandId,
                        "f",
                        "c",
                        "c",
                        "a",
                        null,
                        now,
                        now,
                        null)
                .toMetadata());
    }

    /** The demo's claim and vendor, as the scenario has them. */
    private final class Facts implements SupplyFacts {

        @Override
        public Optional<VendorFact> vendor(String tenant, VendorId vendor) {
            return vendor.equals(VENDOR)
                    ? Optional.of(new VendorFact("Ngong Road Motors", isVendorApproved))
                    : Optional.empty();
        }

        @Override
        public Optional<OrderFact> order(String tenant, OrderId order) {
            return order.equals(ORDER)
                    ? Optional.of(new OrderFact("ORD-2026-0001", VENDOR, "Ngong Road Motors", CLAIM, "CLM-1"))
                    : Optional.empty();
        }

        @Override
        public Optional<ClaimFact> claim(String tenant, ClaimId claim) {
            return claim.equals(CLAIM) ? Optional.of(new ClaimFact("CLM-1", "KES", isClaimOpen)) : Optional.empty();
        }
    }
}
