package org.claimtrail.events.storage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** All steps from older revisions up to today's, complete and without a second way. */
final class Upcasters {

    private record Step(String type, int fromRevision) {}

    private final Map<Step, JsonUpcaster> steps = new HashMap<>();

    /** The product's own steps. */
    static Upcasters standard(EventTypes types) {
        return new Upcasters(
                types,
                List.of(
                        new LossNotified1To2(),
                        new CoverageDenied1To2(),
                        new ClaimReopened1To2(),
                        new NotificationVoided1To2(),
                        new PolicySnapshotAttached1To2(),
                        new CoversWithTerms("policies.PolicyIssued"),
                        new CoversWithTerms("policies.PolicyRenewed"),
                        new CoversWithTerms("policies.PolicyEndorsed"),
                        new CoversWithTerms("policies.PolicyTermTakenOn"),
                        new ClaimAssigned1To2(),
                        new PaymentRequested1To2(),
                        new PaymentApproved1To2(),
                        new HoldAskedOnce("claims.PaymentHoldRequested"),
                        new HoldAskedOnce("claims.PaymentHoldReleased"),
                        new DisbursementCreated1To2(),
                        new ClaimTakenOn1To2()));
    }

    /**
     * Checks the steps against the types, so that a missing one shows at start and not at the first old event.
     *
     * @throws IllegalArgumentException when a step is missing, is there twice or leads nowhere
     */
    Upcasters(EventTypes types, List<JsonUpcaster> upcasters) {
        for (var upcaster : upcasters) {
            var step = new Step(upcaster.type(), upcaster.fromRevision());
            if (steps.putIfAbsent(step, upcaster) != null) {
                throw new IllegalArgumentException("There are two upcasters for " + step);
            }
        }
        var needed = types.all().stream().mapToInt(type -> type.revision() - 1).sum();
        for (var type : types.all()) {
            for (var revision = 1; revision < type.revision(); revision++) {
                if (!steps.containsKey(new Step(type.name(), revision))) {
                    throw new IllegalArgumentException(
                            "No upcaster lifts " + type.name() + " from revision " + revision);
                }
            }
        }
        if (steps.size() != needed) {
            throw new IllegalArgumentException("An upcaster is for an event type or revision that does not exist");
        }
    }

    /** Lifts an event from an older revision to the type's own. */
    ObjectNode lift(EventType type, int revision, ObjectNode event) {
        var lifted = event;
        for (var from = revision; from < type.revision(); from++) {
            var upcaster = steps.get(new Step(type.name(), from));
            if (upcaster == null) {
                throw new UnknownEventType("No upcaster lifts " + type.name() + " from revision " + from);
            }
            lifted = upcaster.upcast(lifted);
        }
        return lifted;
    }
}
