package org.claimtrail.query.shared;

import java.util.List;

/** The names of the read models; each is also the name of the processing group that keeps it. */
public final class ReadModels {

    public static final String HISTORY = "history";
    public static final String CLAIM_SUMMARY = "claim-summary";
    public static final String POLICY_SUMMARY = "policy-summary";
    public static final String PAYMENT_SUMMARY = "payment-summary";
    public static final String CLAIM_MONEY = "claim-money";
    public static final String LIMITS = "limits";
    public static final String UPLOAD_SUMMARY = "upload-summary";

    public static final String AUTHORITY_PROFILES = "authority-profiles";

    /** All of them. */
    public static final List<String> ALL = List.of(
            HISTORY,
            CLAIM_SUMMARY,
            POLICY_SUMMARY,
            PAYMENT_SUMMARY,
            UPLOAD_SUMMARY,
            CLAIM_MONEY,
            LIMITS,
            AUTHORITY_PROFILES);

    private ReadModels() {}
}
