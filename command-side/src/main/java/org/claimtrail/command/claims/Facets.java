package org.claimtrail.command.claims;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.claimtrail.events.claims.AppealEvent.Against;
import org.claimtrail.events.claims.AppealId;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.LitigationEvent.Suit;
import org.claimtrail.events.claims.LitigationId;
import org.claimtrail.events.documents.DocumentId;
import org.claimtrail.events.payments.DisbursementId;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a claim beside its file and money, in whatever phase it is.
 *
 * @param suits every suit that there ever was
 * @param duplicates the claims that it resembles; true once somebody has found that it is another loss
 * @param catastrophe the code of the catastrophe that the loss belongs to
 */
record Facets(
        Documentation documentation,
        Investigation investigation,
        Contest contest,
        Map<LitigationId, Litigation> suits,
        Map<ClaimId, Boolean> duplicates,
        @Nullable String catastrophe) {

    static final Facets NONE = new Facets(
            new Documentation(Set.of(), Map.of(), false),
            new Investigation(Investigation.Status.NONE, 0, null, Set.of()),
            new Contest(null, Map.of(), null, Map.of()),
            Map.of(),
            Map.of(),
            null);

    Facets {
        suits = Map.copyOf(suits);
        duplicates = Map.copyOf(duplicates);
    }

    /**
     * What the claim is decided on.
     *
     * @param wanted the types of the documents that were asked for and have not come
     * @param attached what is on the file, by type
     */
    record Documentation(Set<String> wanted, Map<DocumentId, String> attached, boolean proven) {
        Documentation {
            wanted = Set.copyOf(wanted);
            attached = Map.copyOf(attached);
        }
    }

    /**
     * Whether the claim is what it seems.
     *
     * @param number how many investigations there were, with the one that is open
     * @param held the payments that wait for its end
     */
    record Investigation(
            Status status, int number, @Nullable String referredBy, Set<DisbursementId> held) {

        /** How it stands. */
        enum Status {
            NONE,
            REFERRED,
            CLEARED,
            CONFIRMED
        }

        Investigation {
            held = Set.copyOf(held);
        }

        boolean isOpen() {
            return status == Status.REFERRED;
        }

        /** Whether nothing may be paid. */
        boolean holdsPayments() {
            return status == Status.REFERRED || status == Status.CONFIRMED;
        }
    }

    /**
     * What is contested, and by whom it was decided.
     *
     * @param denialProposedBy who waits for a denial to be decided
     * @param deciders who took the decisions that stand
     * @param overruled whose denial fell: he does not decide anew
     * @param appeals every appeal that there ever was
     */
    record Contest(
            @Nullable String denialProposedBy,
            Map<Against, String> deciders,
            @Nullable String overruled,
            Map<AppealId, Appeal> appeals) {

        Contest {
            deciders = Map.copyOf(deciders);
            appeals = Map.copyOf(appeals);
        }

        boolean isAppealOpen() {
            return appeals.values().stream().anyMatch(Appeal::open);
        }

        Contest decided(Against what, String by) {
            return new Contest(denialProposedBy, put(deciders, what, by), overruled, appeals);
        }

        Contest undone(Against what) {
            var left = new HashMap<>(deciders);
            left.remove(what);
            return new Contest(denialProposedBy, left, overruled, appeals);
        }

        Contest withProposal(@Nullable String proposedBy) {
            return new Contest(proposedBy, deciders, overruled, appeals);
        }

        Contest withOverruled(@Nullable String decider) {
            return new Contest(denialProposedBy, deciders, decider, appeals);
        }

        Contest with(AppealId id, Appeal appeal) {
            return new Contest(denialProposedBy, deciders, overruled, put(appeals, id, appeal));
        }
    }

    /** A decision that is contested, and who had taken it. */
    record Appeal(Against against, String decidedBy, boolean open) {}

    /** A suit, or the notice of one. */
    record Litigation(Status status, Suit suit) {

        /** How it stands. */
        enum Status {
            NOTICE,
            IN_SUIT,
            WON,
            LOST,
            SETTLED
        }

        /** Whether the insurer may still have to pay for it. */
        boolean isPending() {
            return status != Status.WON && status != Status.SETTLED;
        }
    }

    boolean isLitigationPending() {
        return suits.values().stream().anyMatch(Litigation::isPending);
    }

    boolean isDuplicateSuspected() {
        return duplicates.containsValue(false);
    }

    Facets with(Documentation changed) {
        return new Facets(changed, investigation, contest, suits, duplicates, catastrophe);
    }

    Facets with(Investigation changed) {
        return new Facets(documentation, changed, contest, suits, duplicates, catastrophe);
    }

    Facets with(Contest changed) {
        return new Facets(documentation, investigation, changed, suits, duplicates, catastrophe);
    }

    Facets with(LitigationId id, Litigation litigation) {
        return new Facets(documentation, investigation, contest, put(suits, id, litigation), duplicates, catastrophe);
    }

    Facets withDuplicates(Set<ClaimId> of, boolean dismissed) {
        var all = new HashMap<>(duplicates);
        of.forEach(claim -> all.put(claim, dismissed));
        return new Facets(documentation, investigation, contest, suits, all, catastrophe);
    }

    Facets withCatastrophe(@Nullable String code) {
        return new Facets(documentation, investigation, contest, suits, duplicates, code);
    }

    private static <K, V> Map<K, V> put(Map<K, V> map, K key, V value) {
        var copy = new HashMap<>(map);
        copy.put(key, value);
        return copy;
    }

    static <T> Set<T> union(Set<T> one, Iterable<T> other) {
        var all = new HashSet<>(one);
        other.forEach(all::add);
        return all;
    }
}
