package org.claimtrail.query.testing;

import static org.claimtrail.query.testing.Story.kes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.claimtrail.events.catastrophes.CatastropheEvent.*;
import org.claimtrail.events.catastrophes.CatastropheId;
import org.claimtrail.events.claims.AppealEvent.*;
import org.claimtrail.events.claims.AppealId;
import org.claimtrail.events.claims.ClaimEvent.AuthorityBasis;
import org.claimtrail.events.claims.ClaimEvent.CoverageDenied;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.DenialEvent.*;
import org.claimtrail.events.claims.DocumentationEvent.*;
import org.claimtrail.events.claims.InvestigationEvent.*;
import org.claimtrail.events.claims.LitigationEvent.*;
import org.claimtrail.events.claims.LitigationId;
import org.claimtrail.events.claims.OriginEvent.*;
import org.claimtrail.events.documents.DocumentId;

/** What happens to the claim of a story beside its file and money. */
public final class FacetStory {

    public static final String CODE = "FLOOD-2026-03";

    public final CatastropheId catastrophe = CatastropheId.of(UUID.randomUUID());
    public final AppealId appeal = AppealId.of(UUID.randomUUID());
    public final LitigationId first = LitigationId.of(UUID.randomUUID());
    public final LitigationId second = LitigationId.of(UUID.randomUUID());
    public final DocumentId police = DocumentId.of(UUID.randomUUID());
    public final ClaimId earlier = ClaimId.of(UUID.randomUUID());
    private static final AuthorityBasis AUTHORITY = new AuthorityBasis(1, "supervisor", null);
    private final Story story;

    private FacetStory(Story story) {
        this.story = story;
    }

    /** All of it. */
    public static FacetStory on(Story story) {
        return of(story).documented().investigated().contested().sued().traced();
    }

    public static FacetStory of(Story story) {
        return new FacetStory(story);
    }

    public FacetStory documented() {
        var claim = story.claim;
        story.trail.happens(
                new InformationRequested(
                        claim, List.of("police-abstract", "logbook"), "To see who drove", LocalDate.of(2026, 3, 20)),
                new InformationRequested(claim, List.of("photos"), "Of the damage", null),
                new InformationReceived(claim, List.of("police-abstract"), false),
                new DocumentAttached(claim, police, "police-abstract"),
                new ProofOfLossCompleted(claim, List.of(police)));
        return this;
    }

    public FacetStory referred() {
        story.trail.happens(new InvestigationReferred(
                story.claim,
                1,
                "Photographs of another car",
                List.of("photo-1"),
                new Score(870, "motor-fraud 3"),
                "Amina Otieno",
                List.of(story.disbursement)));
        return this;
    }

    public FacetStory investigated() {
        referred();
        story.trail
                .as("Idris Ali", "investigator")
                .happens(new InvestigationCleared(
                        story.claim, 1, "The garage mixed them up", List.of("report"), List.of(story.disbursement)));
        return this;
    }

    public FacetStory contested() {
        var claim = story.claim;
        story.trail
                .as("Amina Otieno", "adjuster")
                .happens(
                        new DenialProposed(claim, "4.2", "Hired out", "Amina Otieno", AUTHORITY),
                        new DenialRejected(claim, "No reward was paid", AUTHORITY),
                        new DenialProposed(claim, "4.2", "Hired out after all", "Amina Otieno", AUTHORITY))
                .as("Brian Mwangi", "supervisor")
                .happens(new CoverageDenied(claim, "4.2", "Hired out", AUTHORITY))
                .as("Makena Maina", "claims-manager")
                .happens(
                        new AppealLodged(claim, appeal, "Wanjiru Kamau", Against.DENIAL, "Nobody paid", "Brian Mwangi"),
                        new AppealDecided(claim, appeal, Against.DENIAL, Result.OVERTURNED, "No reward"),
                        new DenialWithdrawn(claim, "Brian Mwangi", "No reward", appeal, null));
        return this;
    }

    public FacetStory sued() {
        var claim = story.claim;
        var court = new Suit("Milimani", "E1 of 2026", "Ochieng", kes(90_000_000), LocalDate.of(2026, 3, 1));
        story.trail.happens(
                new LitigationOpened(claim, first, Stage.NOTICE, "Kamau", new Suit(null, null, null, null, null)),
                new LitigationAdvanced(claim, first, Stage.IN_SUIT, court, "Served"),
                new LitigationOpened(claim, second, Stage.NOTICE, "Njeri", new Suit(null, null, null, null, null)),
                new JudgmentRecorded(claim, first, LocalDate.of(2026, 3, 2), Winner.PLAINTIFF, kes(10_000_000), null),
                new LitigationSettled(claim, first, LocalDate.of(2026, 3, 2), kes(10_000_000), "Satisfied"));
        return this;
    }

    public FacetStory declared() {
        story.trail.happens(
                new CatastropheDeclared(
                        catastrophe,
                        CODE,
                        new Extent("Rains", List.of("flood", "COLLISION"), "Nairobi", LocalDate.of(2026, 2, 20), null)),
                new CatastropheAmended(
                        catastrophe,
                        new Extent(
                                "Long rains",
                                List.of("flood", "COLLISION"),
                                "Nairobi",
                                LocalDate.of(2026, 2, 21),
                                null),
                        "A day later"),
                new CatastropheEnded(catastrophe, LocalDate.of(2026, 3, 5)));
        return this;
    }

    public FacetStory traced() {
        var claim = story.claim;
        declared();
        story.trail.happens(
                new DuplicateSuspected(
                        claim, List.of(new Resemblance(earlier, "CLM-2026-1", List.of(Trait.POLICY, Trait.LOSS_DATE)))),
                new DuplicateDismissed(claim, List.of(earlier), "Two accidents"),
                new CatastropheAssigned(claim, "WRONG"),
                new CatastropheRemoved(claim, "WRONG", "Mistyped"),
                new CatastropheAssigned(claim, CODE));
        return this;
    }
}
