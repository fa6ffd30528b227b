package org.claimtrail.events.claims;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.claimtrail.events.policies.Cover;
import org.claimtrail.events.policies.PolicyId;
import org.claimtrail.events.policies.Term;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * The policy as it stood on the loss date, kept with the claim: a later endorsement does not change it.
 *
 * @param asOf the loss date
 * @param policyVersion the version of the policy that it was read from
 * @param coveredSince since when each cover has been held without a gap, by its code
 * @param premiumReceivedOn the day on which the whole premium of the term was there; null if it was not, or is not known to be
 */
public record PolicySnapshot(
        PolicyId policyId,
        String policyNumber,
        String product,
        String holder,
        Term term,
        List<Cover> covers,
        Money premium,
        LocalDate asOf,
        long policyVersion,
        Map<String, LocalDate> coveredSince,
        @Nullable LocalDate premiumReceivedOn) {

    public PolicySnapshot {
        covers = List.copyOf(covers);
        // In the order of the codes, so that the same snapshot is always the same text.
        coveredSince = Collections.unmodifiableMap(new TreeMap<>(coveredSince));
    }

    /** A policy whose covers have been held since the term began, and of whose premium nothing is known. */
    public PolicySnapshot(
            PolicyId policyId,
            String policyNumber,
            String product,
            String holder,
            Term term,
            List<Cover> covers,
            Money premium,
            LocalDate asOf,
            long policyVersion) {
        this(
                policyId,
                policyNumber,
                product,
                holder,
                term,
                covers,
                premium,
                asOf,
                policyVersion,
                covers.stream().collect(Collectors.toMap(Cover::code, cover -> term.from())),
                null);
    }

    /** The cover with this code. */
    public Optional<Cover> cover(String code) {
        return covers.stream().filter(cover -> cover.code().equals(code)).findFirst();
    }
}
