package org.claimtrail.query.claims.claimdates;

/**
 * The claims of a tenant as rows with the days on which things held in the business, and what follows from them. The
 * months between two days are those between their calendar months, whatever the days in them: from 31 January to 1
 * February it is one month, from 1 to 31 January none. Where only the month is known, that is all that can be said;
 * so all days are treated alike.
 */
final class ClaimMonths {

    /** Begins a question; needs tenant, upload and zone. Closed days are those of the last closing. */
    static final String CLAIM = """
            WITH claim AS (
             SELECT claim_id, currency, loss_date AS loss, loss_precision, notified_precision, undated_paid,
              undated_paid_as_filed,
              coalesce(notified_on, (notified_at AT TIME ZONE :zone)::date) AS notified,
              coalesce(closed_on, (closed_at AT TIME ZONE :zone)::date) AS closed
             FROM claim_dates
             WHERE tenant = :tenant AND NOT voided AND (:upload::text IS NULL OR upload = :upload))
            """;

    private ClaimMonths() {}

    /** The months between two columns of days. */
    static String between(String from, String to) {
        return "(extract(year FROM %2$s) - extract(year FROM %1$s)) * 12".formatted(from, to)
                + " + extract(month FROM %2$s) - extract(month FROM %1$s)".formatted(from, to);
    }
}
