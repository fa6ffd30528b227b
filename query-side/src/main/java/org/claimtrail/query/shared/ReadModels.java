package org.claimtrail.query.shared;

import java.util.List;

/** The names of the read models; each is also the name of the processing group that keeps it. */
public final class ReadModels {

    public static final String HISTORY = "history";
    public static final String CLAIM_SUMMARY = "claim-summary";
    public static final String POLICY_SUMMARY = "policy-summary";
    public static final String PAYMENT_SUMMARY = "payment-summary";
    public static final String UPLOAD_SUMMARY = "upload-summary";
    public static final String SALVAGE_SUMMARY = "salvage-summary";
    public static final String PROGRAMME_SUMMARY = "programme-summary";
    public static final String AUTHORITY_PROFILES = "authority-profiles";
    public static final String CATASTROPHE_SUMMARY = "catastrophe-summary";
    public static final String CLAIM_MONEY = "claim-money";
    public static final String LIMITS = "limits";
    public static final String SUPPLY_SUMMARY = "supply-summary";
    public static final String DIARY = "diary";
    public static final String STAFF = "staff";
    public static final String APPOINTMENTS = "appointments";
    public static final String CLOCK_SUMMARY = "clock-summary";
    public static final String CLOCK_PACKS = "clock-packs";
    public static final String ALERT_SUMMARY = "alert-summary";
    public static final String DOCUMENT_SUMMARY = "document-summary";
    public static final String CLAIM_DATES = "claim-dates";
    public static final String PAYMENT_LIVES = "payment-lives";
    public static final String WORK_LIST = "work-list";
    public static final String LETTERS = "letters";
    public static final String LETTER_TEMPLATES = "letter-templates";

    /** All of them. */
    public static final List<String> ALL = List.of(
            HISTORY,
            CLAIM_SUMMARY,
            POLICY_SUMMARY,
            PAYMENT_SUMMARY,
            UPLOAD_SUMMARY,
            SALVAGE_SUMMARY,
            PROGRAMME_SUMMARY,
            AUTHORITY_PROFILES,
            CATASTROPHE_SUMMARY,
            CLAIM_MONEY,
            LIMITS,
            SUPPLY_SUMMARY,
            DIARY,
            STAFF,
            APPOINTMENTS,
            CLOCK_SUMMARY,
            CLOCK_PACKS,
            ALERT_SUMMARY,
            DOCUMENT_SUMMARY,
            CLAIM_DATES,
            PAYMENT_LIVES,
            WORK_LIST,
            LETTERS,
            LETTER_TEMPLATES);

    private ReadModels() {}
}
