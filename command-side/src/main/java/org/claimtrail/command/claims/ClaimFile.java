package org.claimtrail.command.claims;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.claimtrail.events.claims.ExposureId;
import org.claimtrail.events.claims.Party;
import org.claimtrail.events.claims.PartyId;
import org.claimtrail.events.claims.PolicySnapshot;
import org.jspecify.annotations.Nullable;

/** What is known of a claim that is or has been worked. */
record ClaimFile(
        Loss loss,
        @Nullable PolicySnapshot policy,
        Coverage coverage,
        Map<PartyId, Party> parties,
        Map<ExposureId, Exposure> exposures,
        Ledger ledger,
        int reopened,
        Recoveries recoveries,
        Facets facets) {

    /** Whether the loss is covered. */
    enum Coverage {
        UNVERIFIED,
        CONFIRMED,
        RESERVATION_OF_RIGHTS,
        DENIED
    }

    /** One cover for one claimant. */
    record Exposure(String cover, PartyId claimant, boolean open) {}

    ClaimFile {
        parties = Map.copyOf(parties);
        exposures = Map.copyOf(exposures);
    }

    /** The exposures under a cover. */
    Set<ExposureId> exposuresUnder(String cover) {
        return exposures.entrySet().stream()
                .filter(exposure -> exposure.getValue().cover().equals(cover))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean hasOpenExposure() {
        return exposures.values().stream().anyMatch(Exposure::open);
    }

    ClaimFile with(PolicySnapshot snapshot) {
        return new ClaimFile(loss, snapshot, coverage, parties, exposures, ledger, reopened, recoveries, facets);
    }

    ClaimFile with(Coverage decided) {
        return new ClaimFile(loss, policy, decided, parties, exposures, ledger, reopened, recoveries, facets);
    }

    ClaimFile with(Party party) {
        var all = new HashMap<>(parties);
        all.put(party.id(), party);
        return new ClaimFile(loss, policy, coverage, all, exposures, ledger, reopened, recoveries, facets);
    }

    ClaimFile with(ExposureId id, Exposure exposure) {
        var all = new HashMap<>(exposures);
        all.put(id, exposure);
        return new ClaimFile(loss, policy, coverage, parties, all, ledger, reopened, recoveries, facets);
    }

    ClaimFile withOpen(ExposureId id, boolean open) {
        var exposure = exposures.get(id);
        if (exposure == null) {
            throw new IllegalStateException("The history names exposure " + id + " before it was opened");
        }
        return with(id, new Exposure(exposure.cover(), exposure.claimant(), open));
    }

    ClaimFile with(UnaryOperator<Ledger> change) {
        return new ClaimFile(
                loss, policy, coverage, parties, exposures, change.apply(ledger), reopened, recoveries, facets);
    }

    ClaimFile withReopened(int count) {
        return new ClaimFile(loss, policy, coverage, parties, exposures, ledger, count, recoveries, facets);
    }

    ClaimFile with(Recoveries changed) {
        return new ClaimFile(loss, policy, coverage, parties, exposures, ledger, reopened, changed, facets);
    }

    ClaimFile with(Facets changed) {
        return new ClaimFile(loss, policy, coverage, parties, exposures, ledger, reopened, recoveries, changed);
    }
}
