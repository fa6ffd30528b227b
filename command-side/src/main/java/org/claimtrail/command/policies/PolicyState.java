package org.claimtrail.command.policies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
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

        /** The first day from which a cover has been held without a gap up to a day; that day where it is not held. */
        LocalDate coveredSince(String cover, LocalDate day) {
            var since = day;
            var reachedFrom = day;
            for (var held : periods().reversed()) {
                if (held.period().from().isAfter(day)) {
                    continue;
                }
                if (held.period().to().isBefore(reachedFrom) || !held.segment().names(cover)) {
                    return since;
                }
                since = held.period().from();
                reachedFrom = since.minusDays(1);
            }
            return since;
        }

        private List<Held> periods() {
            return terms.stream().flatMap(term -> term.periods().stream()).toList();
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
     * @param received what has been paid of it, in the order of the days
     */
    record PolicyTerm(Term period, List<Segment> segments, Money premium, List<Receipt> received) {

        public PolicyTerm {
            segments = List.copyOf(segments);
            received = List.copyOf(received);
        }

        /** The day on which the whole premium was there; null while it is not. */
        @Nullable LocalDate paidOn() {
            var sum = Money.zero(premium.currency());
            for (var receipt : received) {
                sum = sum.plus(receipt.amount());
                if (!premium.exceeds(sum)) {
                    return receipt.on();
                }
            }
            return null;
        }

        /** Whether it is the same term; what has been paid of it is no condition. */
        boolean isOnSameConditionsAs(PolicyTerm other) {
            return period.equals(other.period) && segments.equals(other.segments) && premium.equals(other.premium);
        }

        PolicyTerm paid(Receipt receipt) {
            var all = new ArrayList<>(received);
            all.add(receipt);
            all.sort(Comparator.comparing(Receipt::on));
            return new PolicyTerm(period, segments, premium, all);
        }

        static PolicyTerm of(Term period, List<Cover> covers, Money premium) {
            return new PolicyTerm(period, List.of(new Segment(period.from(), covers)), premium, List.of());
        }

        /** The cover on a day of the term. */
        List<Cover> coversOn(LocalDate day) {
            return segments.stream()
                    .filter(segment -> !segment.from().isAfter(day))
                    .reduce((earlier, later) -> later)
                    .orElse(segments.getFirst())
                    .covers();
        }

        /** The segments, each up to where the next one begins; one that was replaced on its first day held on none. */
        List<Held> periods() {
            var held = new ArrayList<Held>();
            var to = period.to();
            for (var segment : segments.reversed()) {
                if (!segment.from().isAfter(to)) {
                    held.addFirst(new Held(new Term(segment.from(), to), segment));
                    to = segment.from().minusDays(1);
                }
            }
            return held;
        }

        PolicyTerm endorsed(PolicyEndorsed e) {
            var next = new ArrayList<>(segments);
            next.add(new Segment(e.effectiveOn(), e.covers()));
            return new PolicyTerm(period, next, premium.plus(e.premiumChange()), received);
        }
    }

    /** Premium that was received. */
    record Receipt(LocalDate on, Money amount) {}

    /** Cover from a day on. */
    record Segment(LocalDate from, List<Cover> covers) {
        public Segment {
            covers = List.copyOf(covers);
        }

        boolean names(String cover) {
            return covers.stream().anyMatch(each -> each.code().equals(cover));
        }
    }

    /** A segment and how long it held. */
    record Held(Term period, Segment segment) {}

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
            case PolicyEndorsed e -> onTerm(issued(state), e.effectiveOn(), term -> term.endorsed(e));
            case PremiumReceived e ->
                onTerm(issued(state), e.term(), term -> term.paid(new Receipt(e.receivedOn(), e.amount())));
            case PolicyholderLinked e -> issued(state).heldBy(e.user());
            case PolicyholderUnlinked e -> issued(state).heldBy(null);
        };
    }

    private static Issued onTerm(Issued issued, LocalDate day, UnaryOperator<PolicyTerm> change) {
        return issued.withTerms(issued.terms().stream()
                .map(term -> term.period().contains(day) ? change.apply(term) : term)
                .toList());
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
