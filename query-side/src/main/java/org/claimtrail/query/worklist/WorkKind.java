package org.claimtrail.query.worklist;

import static org.claimtrail.query.worklist.WorkKind.Whose.ANYBODY;
import static org.claimtrail.query.worklist.WorkKind.Whose.HANDLER;
import static org.claimtrail.query.worklist.WorkPriority.HIGH;
import static org.claimtrail.query.worklist.WorkPriority.LOW;
import static org.claimtrail.query.worklist.WorkPriority.NORMAL;
import static org.claimtrail.query.worklist.WorkPriority.URGENT;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * The kinds of things that wait for a human being: about what, which permission it takes, who does it unless somebody is
 * named, how urgent it is to begin with, and the operation that does it.
 */
public enum WorkKind {
    CLAIM_TO_ACKNOWLEDGE(
            WorkArea.CLAIM, "claims:acknowledge", HANDLER, NORMAL, "POST /api/v1/claims/{claim}/acknowledgement"),
    CLAIM_TO_OPEN(WorkArea.CLAIM, "claims:open", HANDLER, NORMAL, "POST /api/v1/claims/{claim}/opening"),
    CLAIM_TO_ASSIGN(WorkArea.CLAIM, "claims:assign", ANYBODY, NORMAL, "POST /api/v1/claims/{claim}/assignment"),
    DUPLICATE_TO_DECIDE(
            WorkArea.CLAIM,
            "claims:dismiss-duplicate",
            ANYBODY,
            NORMAL,
            "POST /api/v1/claims/{claim}/duplicate-dismissal"),
    COVERAGE_TO_CONFIRM(
            WorkArea.CLAIM,
            "claims:decide-coverage",
            HANDLER,
            NORMAL,
            "POST /api/v1/claims/{claim}/coverage/confirmation"),
    DENIAL_TO_DECIDE(
            WorkArea.CLAIM, "claims:decide-coverage", ANYBODY, HIGH, "POST /api/v1/claims/{claim}/coverage/denial"),
    EXPOSURE_TO_OPEN(WorkArea.CLAIM, "claims:expose", HANDLER, NORMAL, "POST /api/v1/claims/{claim}/exposures"),
    RESERVE_TO_SET(WorkArea.CLAIM, "claims:reserve", HANDLER, NORMAL, "POST /api/v1/claims/{claim}/reserves"),
    RESERVE_TO_APPROVE(
            WorkArea.CLAIM, "claims:approve-reserve", ANYBODY, HIGH, "POST /api/v1/claims/{claim}/reserves/approval"),
    LOSS_TO_ADJUST(
            WorkArea.CLAIM,
            "claims:adjust-loss",
            HANDLER,
            NORMAL,
            "POST /api/v1/claims/{claim}/exposures/{part}/adjustments"),
    PAYMENT_TO_APPROVE(
            WorkArea.CLAIM_PAYMENT,
            "claims:approve-payment",
            ANYBODY,
            HIGH,
            "POST /api/v1/claims/{claim}/payments/{reference}/approval"),
    PAYMENT_TO_REPEAT(
            WorkArea.CLAIM_PAYMENT, "claims:request-payment", HANDLER, HIGH, "POST /api/v1/claims/{claim}/payments"),
    EXPOSURE_TO_CLOSE(
            WorkArea.CLAIM_PAYMENT,
            "claims:expose",
            HANDLER,
            LOW,
            "POST /api/v1/claims/{claim}/exposures/{part}/closure"),
    CLAIM_TO_CLOSE(WorkArea.CLAIM, "claims:close", HANDLER, LOW, "POST /api/v1/claims/{claim}/closure"),
    INFORMATION_AWAITED(
            WorkArea.CLAIM, "claims:document", HANDLER, LOW, "POST /api/v1/claims/{claim}/information-receipts"),
    INVESTIGATION_TO_CLEAR(
            WorkArea.CLAIM, "claims:investigate", ANYBODY, HIGH, "POST /api/v1/claims/{claim}/investigations/outcome"),
    JUDGMENT_TO_SATISFY(
            WorkArea.CLAIM,
            "claims:litigate",
            HANDLER,
            HIGH,
            "POST /api/v1/claims/{claim}/litigations/{part}/settlement"),
    APPEAL_TO_DECIDE(
            WorkArea.CLAIM,
            "claims:decide-appeal",
            ANYBODY,
            HIGH,
            "POST /api/v1/claims/{claim}/appeals/{part}/decision"),
    RECOVERY_TO_FOLLOW_UP(
            WorkArea.CLAIM,
            "claims:record-recovery",
            HANDLER,
            LOW,
            "POST /api/v1/claims/{claim}/recoveries/{part}/receipts"),
    PAYMENT_TO_RELEASE(
            WorkArea.PAYMENT, "payments:release", ANYBODY, NORMAL, "POST /api/v1/payments/{reference}/release"),
    ATTEMPT_TO_RESOLVE(
            WorkArea.PAYMENT, "payments:correct", ANYBODY, URGENT, "POST /api/v1/payments/{reference}/resolution"),
    CLOCK_WARNING(WorkArea.CLOCK, "clocks:extend", HANDLER, HIGH, "GET /api/v1/clocks/{reference}"),
    CLOCK_BREACHED(WorkArea.CLOCK, "clocks:extend", HANDLER, URGENT, "GET /api/v1/clocks/{reference}"),
    ALERT_TO_ACKNOWLEDGE(
            WorkArea.ALERT, "alerts:acknowledge", ANYBODY, NORMAL, "POST /api/v1/alerts/{reference}/acknowledgement"),
    DOCUMENT_TO_VERIFY(
            WorkArea.DOCUMENT, "documents:verify", HANDLER, NORMAL, "POST /api/v1/documents/{reference}/verification"),
    ACTIVITY_DUE(WorkArea.ACTIVITY, "diary:write", ANYBODY, NORMAL, "POST /api/v1/activities/{reference}/completion"),
    INSPECTION_TO_HOLD(
            WorkArea.ACTIVITY, "appointments:keep", ANYBODY, NORMAL, "POST /api/v1/appointments/{part}/completion"),
    ABSENCE_TO_DECIDE(
            WorkArea.STAFF,
            "absences:approve",
            ANYBODY,
            NORMAL,
            "POST /api/v1/staff/{reference}/absences/{part}/approval"),
    ORDER_TO_PLACE(WorkArea.ORDER, "orders:write", HANDLER, NORMAL, "POST /api/v1/orders/{reference}/placement"),
    SUPPLEMENT_TO_APPROVE(
            WorkArea.ORDER,
            "orders:approve",
            ANYBODY,
            HIGH,
            "POST /api/v1/orders/{reference}/supplements/{part}/approval"),
    ORDER_TO_COMPLETE(WorkArea.ORDER, "orders:write", HANDLER, LOW, "POST /api/v1/orders/{reference}/completion"),
    ISSUE_TO_RESOLVE(WorkArea.ISSUE, "issues:resolve", ANYBODY, NORMAL, "POST /api/v1/issues/{reference}/resolution"),
    ISSUE_TO_CLOSE(WorkArea.ISSUE, "issues:resolve", ANYBODY, LOW, "POST /api/v1/issues/{reference}/closure"),
    VENDOR_TO_APPROVE(WorkArea.VENDOR, "vendors:approve", ANYBODY, NORMAL, "POST /api/v1/vendors/{reference}/approval"),
    VENDOR_ACCOUNT_TO_VERIFY(
            WorkArea.VENDOR,
            "vendors:approve",
            ANYBODY,
            NORMAL,
            "POST /api/v1/vendors/{reference}/account/verification"),
    AUTHORITY_PROFILE_TO_PUBLISH(
            WorkArea.AUTHORITY_PROFILE,
            "authority:publish",
            ANYBODY,
            NORMAL,
            "POST /api/v1/authority-profiles/{reference}/publication"),
    LETTER_TEMPLATE_TO_PUBLISH(
            WorkArea.LETTER_TEMPLATE,
            "letter-templates:publish",
            ANYBODY,
            NORMAL,
            "POST /api/v1/letter-templates/{reference}/publication"),
    VOUCHER_TO_COLLECT(
            WorkArea.LETTER,
            "letters:issue",
            HANDLER,
            LOW,
            "POST /api/v1/claims/{claim}/discharge-voucher/{reference}/signature"),
    PAYOUTS_TO_APPROVE(
            WorkArea.PROGRAMME,
            "parametric:approve",
            ANYBODY,
            HIGH,
            "POST /api/v1/parametric-programmes/{reference}/approval"),
    SALVAGE_TO_SELL(WorkArea.SALVAGE_LOT, "salvage:sell", ANYBODY, LOW, "POST /api/v1/salvage-lots/{reference}/sales");

    private final WorkArea area;
    private final String permission;
    private final Whose whose;
    private final WorkPriority priority;
    private final String operation;

    WorkKind(WorkArea area, String permission, Whose whose, WorkPriority priority, String operation) {
        this.area = area;
        this.permission = permission;
        this.whose = whose;
        this.priority = priority;
        this.operation = operation;
    }

    /** What it is about. */
    public WorkArea area() {
        return area;
    }

    /** What one must be permitted to do it. */
    public String permission() {
        return permission;
    }

    /** The operation that does it, such as {@code POST /api/v1/claims/{claim}/closure}. */
    public String operation() {
        return operation;
    }

    boolean isOfHandler() {
        return whose == HANDLER;
    }

    WorkPriority priority() {
        return priority;
    }

    /** Whether nobody need do it any more once the claim has been closed or voided. */
    boolean isWhileOpen() {
        return switch (this) {
            case CLAIM_TO_ACKNOWLEDGE,
                    CLAIM_TO_OPEN,
                    CLAIM_TO_ASSIGN,
                    DUPLICATE_TO_DECIDE,
                    COVERAGE_TO_CONFIRM,
                    DENIAL_TO_DECIDE,
                    EXPOSURE_TO_OPEN,
                    RESERVE_TO_SET,
                    RESERVE_TO_APPROVE,
                    LOSS_TO_ADJUST,
                    EXPOSURE_TO_CLOSE,
                    CLAIM_TO_CLOSE,
                    INFORMATION_AWAITED,
                    INVESTIGATION_TO_CLEAR,
                    JUDGMENT_TO_SATISFY,
                    DOCUMENT_TO_VERIFY,
                    ORDER_TO_PLACE,
                    VOUCHER_TO_COLLECT -> true;
            case PAYMENT_TO_APPROVE,
                    PAYMENT_TO_REPEAT,
                    APPEAL_TO_DECIDE,
                    RECOVERY_TO_FOLLOW_UP,
                    PAYMENT_TO_RELEASE,
                    ATTEMPT_TO_RESOLVE,
                    CLOCK_WARNING,
                    CLOCK_BREACHED,
                    ALERT_TO_ACKNOWLEDGE,
                    ACTIVITY_DUE,
                    INSPECTION_TO_HOLD,
                    ABSENCE_TO_DECIDE,
                    SUPPLEMENT_TO_APPROVE,
                    ORDER_TO_COMPLETE,
                    ISSUE_TO_RESOLVE,
                    ISSUE_TO_CLOSE,
                    VENDOR_TO_APPROVE,
                    VENDOR_ACCOUNT_TO_VERIFY,
                    AUTHORITY_PROFILE_TO_PUBLISH,
                    LETTER_TEMPLATE_TO_PUBLISH,
                    PAYOUTS_TO_APPROVE,
                    SALVAGE_TO_SELL -> false;
        };
    }

    /** The kinds about things that somebody with these permissions sees all of. */
    static List<WorkKind> readWith(Collection<String> permissions) {
        return Arrays.stream(values())
                .filter(kind -> permissions.contains(kind.area.readBy()))
                .toList();
    }

    /** The kinds that somebody with these permissions could do. */
    static List<WorkKind> doneWith(Collection<String> permissions) {
        return Arrays.stream(values())
                .filter(kind -> permissions.contains(kind.permission))
                .toList();
    }

    /** Who does it, unless somebody in particular is named. */
    enum Whose {
        /** Whoever handles the claim; as long as nobody does, anybody who is permitted to. */
        HANDLER,
        /** Anybody who is permitted to. */
        ANYBODY
    }
}
