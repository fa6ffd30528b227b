package org.claimtrail.query.payments.paymentsummary;

import java.util.List;
import org.claimtrail.query.shared.Page;

/** A part of a list of disbursements. */
public record PaymentPage(List<PaymentSummary> items, int number, int size, long total)
        implements Page<PaymentSummary> {

    public PaymentPage {
        items = List.copyOf(items);
    }
}
