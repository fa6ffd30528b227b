package org.claimtrail.query.claims.claimdetail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.claimtrail.events.claims.AppealId;
import org.claimtrail.events.claims.LitigationId;
import org.claimtrail.query.claims.claimdetail.ClaimFacets.*;
import org.claimtrail.query.claims.claimsummary.AppealStatus;
import org.claimtrail.query.claims.claimsummary.InvestigationStatus;
import org.claimtrail.query.claims.claimsummary.LitigationStatus;
import org.jspecify.annotations.Nullable;

/** The facets of a claim while one event is folded into them. */
final class FacetDraft {

    Documentation documentation;

    @Nullable InvestigationStatus investigation;

    final List<Investigation> investigations;

    @Nullable ProposedDenial proposedDenial;

    final List<Duplicate> duplicates;

    @Nullable Voiding voiding;

    private LitigationStatus litigation;
    private final List<Litigation> suits;
    AppealStatus appeal;
    private final List<Appeal> appeals;

    FacetDraft(ClaimFacets before) {
        documentation = before.documentation();
        investigation = before.investigation();
        investigations = new ArrayList<>(before.investigations());
        proposedDenial = before.proposedDenial();
        duplicates = new ArrayList<>(before.duplicates());
        voiding = before.voiding();
        litigation = before.litigation();
        suits = new ArrayList<>(before.suits());
        appeal = before.appeal();
        appeals = new ArrayList<>(before.appeals());
    }

    void open(Litigation suit) {
        suits.add(suit);
        litigation = standing();
    }

    /** The suit that changed last comes last, so that the order tells which of two the claim stands with. */
    void change(LitigationId id, UnaryOperator<Litigation> change) {
        var changed =
                suits.stream().filter(suit -> suit.id().equals(id)).map(change).toList();
        suits.removeIf(suit -> suit.id().equals(id));
        suits.addAll(changed);
        litigation = standing();
    }

    void lodge(Appeal lodged) {
        appeals.add(lodged);
        appeal = AppealStatus.LODGED;
    }

    void change(AppealId id, UnaryOperator<Appeal> change) {
        appeals.replaceAll(each -> each.id().equals(id) ? change.apply(each) : each);
    }

    /** Changes the investigations that are meant; a claim shown as it held at some moment may lack them. */
    void change(Predicate<Investigation> which, UnaryOperator<Investigation> change) {
        investigations.replaceAll(each -> which.test(each) ? change.apply(each) : each);
    }

    ClaimFacets facets() {
        return new ClaimFacets(
                documentation,
                investigation,
                investigations,
                proposedDenial,
                duplicates,
                voiding,
                litigation,
                suits,
                appeal,
                appeals);
    }

    private LitigationStatus standing() {
        return suits.reversed().stream()
                .map(Litigation::status)
                .min(Comparator.comparing(FacetDraft::rank))
                .orElse(LitigationStatus.NONE);
    }

    private static int rank(LitigationStatus status) {
        return switch (status) {
            case IN_SUIT -> 0;
            case NOTICE -> 1;
            case JUDGMENT, SETTLED, NONE -> 2;
        };
    }
}
