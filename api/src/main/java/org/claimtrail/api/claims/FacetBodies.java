package org.claimtrail.api.claims;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.claimtrail.api.web.Particulars;
import org.claimtrail.command.claims.InvestigationCommand.Finding;
import org.claimtrail.events.claims.AppealEvent.Against;
import org.claimtrail.events.claims.AppealEvent.Result;
import org.claimtrail.events.claims.InvestigationEvent.Score;
import org.claimtrail.events.claims.LitigationEvent.Stage;
import org.claimtrail.events.claims.LitigationEvent.Suit;
import org.claimtrail.events.claims.LitigationEvent.Winner;
import org.claimtrail.events.documents.DocumentId;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/** What the bodies of the commands to a claim's facets hold; the words and examples stand in the API's field list. */
final class FacetBodies {

    private FacetBodies() {}

    record RequestInformation(
            @NotNull @Size(max = 50) List<@NotBlank @Size(max = 60) String> documents,
            @NotBlank @Size(max = 2000) String explanation,
            @Nullable LocalDate dueOn,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record RecordInformationReceived(
            @NotNull @Size(max = 50) List<@NotBlank @Size(max = 60) String> documents,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record AttachDocument(
            @NotNull UUID documentId,
            @NotBlank @Size(max = 60) String documentType,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record RecordProofOfLoss(
            @NotNull @Size(max = 50) List<@NotNull UUID> proof,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {

        List<DocumentId> documents() {
            return proof.stream().map(DocumentId::of).toList();
        }
    }

    /** What a model said; a part of the evidence. */
    record SuspicionScore(
            @NotNull @Min(0) @Max(1000) Integer value,
            @NotBlank @Size(max = 100) String source) {

        Score score() {
            return new Score(value, source);
        }
    }

    record ReferForInvestigation(
            @NotBlank @Size(max = 2000) String suspicion,
            @NotNull @Size(max = 50) List<@NotBlank @Size(max = 100) String> evidence,
            @Valid @Nullable SuspicionScore score,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record RecordInvestigationOutcome(
            @NotNull Finding finding,
            @NotBlank @Size(max = 4000) String findings,
            @NotNull @Size(max = 50) List<@NotBlank @Size(max = 100) String> evidence,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record ProposeDenial(
            @NotBlank @Size(max = 200) String provision,
            @NotBlank @Size(max = 2000) String explanation,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    /** Why something is turned down, taken back or found to be otherwise. */
    record Explanation(
            @NotBlank @Size(max = 2000) String explanation,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record LodgeAppeal(
            @Nullable UUID appealId,
            @NotBlank @Size(max = 200) String lodgedBy,
            @NotNull Against against,
            @NotBlank @Size(max = 4000) String objections,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record DecideAppeal(
            @NotNull Result result,
            @NotBlank @Size(max = 4000) String reasons,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    /** What is known of a suit. */
    record NewSuit(
            @Size(max = 200) @Nullable String court,
            @Size(max = 100) @Nullable String caseNumber,
            @Size(max = 200) @Nullable String counsel,
            @Nullable Money claimed,
            @Nullable LocalDate servedOn) {

        Suit suit() {
            return new Suit(court, caseNumber, counsel, claimed, servedOn);
        }
    }

    record OpenLitigation(
            @Nullable UUID litigationId,
            @NotNull Stage stage,
            @NotBlank @Size(max = 200) String plaintiff,
            @NotNull @Valid NewSuit suit,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record AdvanceLitigation(
            @NotNull Stage stage,
            @NotNull @Valid NewSuit suit,
            @NotBlank @Size(max = 2000) String explanation,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record RecordJudgment(
            @NotNull LocalDate judgedOn,
            @NotNull Winner winner,
            @Nullable Money amount,
            @Nullable LocalDate payBy,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record SettleLitigation(
            @NotNull LocalDate settledOn,
            @Nullable Money amount,
            @NotBlank @Size(max = 2000) String settlementTerms,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record AssignCatastrophe(
            @NotBlank @Size(max = 40) String catastropheCode,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}
}
