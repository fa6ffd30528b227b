package org.claimtrail.command.policies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.claimtrail.events.policies.Cover;
import org.claimtrail.events.policies.PolicyEvent;
import org.claimtrail.events.policies.PolicyEvent.*;
import org.claimtrail.events.policies.Term;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/** Where a policy stands. */
sealed interface PolicyState {

    PolicyState BEGINNING = new Unknown();

    /** Nothing has been issued. */
    record Unknown() implements PolicyState {}

    /**
     * The policy has been issued; its terms stand in the order of time.
     *
     * @param policyholder the user who holds it, as soon as somebody has been linked to it
     */
    record Issued(
            String number,
            String product,
            String holder,
            List<PolicyTerm> terms,
            @Nullable String policyholder) implements PolicyState {

        public Issued {
            terms = List.copyOf(terms);
        }

        Issued withTerms(List<PolicyTerm> changed) {
            return new Issued(number, product, holder, changed, policyholder);
        }

        Issued heldBy(@Nullable String user) {
            return new Issued(number, product, holder, terms, user);
        }

        PolicyTerm last() {
            return terms.getLast();
        }

        Optional<PolicyTerm> on(LocalDate day) {
            return terms.stream().filter(term -> term.period().contains(day)).findFirst();
        }

        Optional<PolicyTerm> overlapping(Term period) {
            return terms.stream().filter(term -> term.period().overlaps(period)).findFirst();
        }
    }

    /**
     * A term and the cover in it; each segment holds from its day until the next one begins.
     *
     * @param premium what the term costs, endorsements included
     */
    record PolicyTerm(Term period, List<Segment> segments, Money premium) {

        public PolicyTerm {
            segments = List.copyOf(segments);
        }

        static PolicyTerm of(Term period, List<Cover> covers, Money premium) {
            return new PolicyTerm(period, List.of(new Segment(period.from(), covers)), premium);
        }

        /** The cover on a day of the term. */
        List<Cover> coversOn(LocalDate day) {
            return segments.stream()
                    .filter(segment -> !segment.from().isAfter(day))
                    .reduce((earlier, later) -> later)
                    .orElse(segments.getFirst())
                    .covers();
        }

        PolicyTerm endorsed(PolicyEndorsed e) {
            var next = new ArrayList<>(segments);
            next.add(new Segment(e.effectiveOn(), e.covers()));
            return new PolicyTerm(period, next, premium.plus(e.premiumChange()));
        }
    }

    /** Cover from a day on. */
    record Segment(LocalDate from, List<Cover> covers) {
        public Segment {
            covers = List.copyOf(covers);
        }
    }

    /** The state after an event. */
    static PolicyState evolve(PolicyState state, PolicyEvent event) {
        return switch (event) {
            case PolicyIssued e ->
                new Issued(
                        e.policyNumber(),
                        e.product(),
                        e.holder(),
                        List.of(PolicyTerm.of(e.term(), e.covers(), e.premium())),
                        null);
            case PolicyTermTakenOn e -> {
                var term = PolicyTerm.of(e.term(), e.covers(), e.premium());
                yield state instanceof Issued issued
                        ? with(issued, term)
                        : new Issued(e.policyNumber(), e.product(), e.holder(), List.of(term), null);
            }
            case PolicyRenewed e -> with(issued(state), PolicyTerm.of(e.term(), e.covers(), e.premium()));
            case PolicyEndorsed e -> {
                var issued = issued(state);
                var terms = issued.terms().stream()
                        .map(term -> term.period().contains(e.effectiveOn()) ? term.endorsed(e) : term)
                        .toList();
                yield issued.withTerms(terms);
            }
            case PolicyholderLinked e -> issued(state).heldBy(e.user());
            case PolicyholderUnlinked e -> issued(state).heldBy(null);
        };
    }

    private static Issued with(Issued issued, PolicyTerm term) {
        var terms = new ArrayList<>(issued.terms());
        terms.add(term);
        terms.sort(Comparator.comparing(each -> each.period().from()));
        return issued.withTerms(terms);
    }

    private static Issued issued(PolicyState state) {
        return switch (state) {
            case Issued issued -> issued;
            case Unknown e -> throw new IllegalStateException("The history changes a policy before it was issued");
        };
    }
}
