package org.claimtrail.query.claims.claimdetail;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.claimtrail.events.claims.ExposureId;
import org.claimtrail.events.claims.ReserveLine;
import org.claimtrail.query.claims.claimdetail.ClaimDetail.*;
import org.jspecify.annotations.Nullable;

/** A claim as named fields, so that two states of it can be compared. */
public final class ClaimFields {

    private final Map<String, String> fields = new TreeMap<>();
    private final Map<ExposureId, String> labels = new HashMap<>();

    private ClaimFields() {}

    /**
     * All fields that have a value. Exposures go by their cover (a second one under the same cover as {@code BC#2}),
     * reserves by exposure and line, parties by name, payments by identifier.
     */
    public static Map<String, String> of(@Nullable ClaimDetail claim) {
        var fields = new ClaimFields();
        if (claim != null) {
            fields.take(claim);
        }
        return fields.fields;
    }

    private void take(ClaimDetail claim) {
        put("number", claim.number());
        put("reference", claim.reference());
        put("status", claim.status());
        put("policy", claim.policy() == null ? null : claim.policy().policyNumber());
        put("loss.date", claim.loss().date().date());
        put("loss.policyNumber", claim.loss().policyNumber());
        put("loss.cause", claim.loss().cause());
        put("loss.description", claim.loss().description());
        put("loss.catastropheCode", claim.loss().catastropheCode());
        put("coverage", claim.coverage().status());
        put("coverage.provision", claim.coverage().provision());
        put("coverage.explanation", claim.coverage().explanation());
        work(claim.work());
        claim.parties().forEach(party -> {
            put("parties[" + party.name() + "]", party.role());
            put(
                    "parties[" + party.name() + "].account",
                    party.account() == null ? null : party.account().number());
        });
        claim.exposures().forEach(this::exposure);
        claim.reserves().forEach(this::reserve);
        claim.payments().forEach(this::payment);
        claim.approvals().forEach(this::approval);
        put("totals.reserved", claim.totals().reserved());
        put("totals.committed", claim.totals().committed());
        put("totals.paid", claim.totals().paid());
        put("totals.outstanding", claim.totals().outstanding());
    }

    private void work(Work work) {
        put("handler", work.handler());
        put("assessors", work.assessors().isEmpty() ? null : String.join(", ", work.assessors()));
        put(
                "requiredDocuments",
                work.requiredDocuments().isEmpty() ? null : String.join(", ", work.requiredDocuments()));
        put("acknowledgedAt", work.acknowledgedAt());
        put("openedAt", work.openedAt());
        put("closedAt", work.closedAt());
        put("outcome", work.outcome());
        put("voidReason", work.voidReason());
        put("reopenCount", work.reopenCount());
    }

    private void exposure(Exposure exposure) {
        var same = labels.values().stream()
                .filter(label -> label.equals(exposure.cover()) || label.startsWith(exposure.cover() + "#"))
                .count();
        var label = same == 0 ? exposure.cover() : exposure.cover() + "#" + (same + 1);
        labels.put(exposure.id(), label);
        put("exposures[" + label + "]", exposure.open() ? "OPEN" : "CLOSED");
        var adjustment = exposure.adjustment();
        if (adjustment != null) {
            put(
                    "exposures[" + label + "].adjustedLoss",
                    adjustment.calculation().loss());
            put("exposures[" + label + "].netPayable", adjustment.calculation().net());
            put("exposures[" + label + "].adjustmentOutdated", adjustment.outdated() ? "true" : null);
        }
    }

    private void reserve(Reserve reserve) {
        var name = "reserves[" + line(reserve.line()) + "].";
        put(name + "total", reserve.total());
        put(name + "committed", reserve.committed());
        put(name + "paid", reserve.paid());
        put(name + "outstanding", reserve.outstanding());
    }

    private void payment(Payment payment) {
        var name = "payments[" + payment.id() + "].";
        put(name + "status", payment.status());
        put(name + "amount", payment.amount());
        put(name + "payee", payment.payee().name());
        put(name + "requestedBy", payment.requestedBy());
        put(name + "decidedBy", payment.decidedBy());
        put(name + "explanation", payment.explanation());
        put(name + "votes", payment.votes().isEmpty() ? null : String.join(", ", payment.votes()));
        put(
                name + "payout",
                payment.exchange() == null ? null : payment.exchange().payout());
        var disbursement = payment.disbursement();
        if (disbursement != null) {
            put(name + "disbursement.number", disbursement.number());
            put(name + "disbursement.status", disbursement.status());
            put(name + "disbursement.attempt", disbursement.attempt());
            put(name + "disbursement.releasedBy", disbursement.releasedBy());
            put(name + "disbursement.providerReference", disbursement.providerReference());
        }
    }

    private void approval(OpenApproval approval) {
        var what = approval.paymentId() == null ? line(approval.line()) : approval.paymentId();
        put("approvals[" + what + "]", approval.amount());
    }

    private String line(ReserveLine line) {
        return labels.getOrDefault(line.exposure(), line.exposure().toString()) + "/" + line;
    }

    private void put(String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }
}
