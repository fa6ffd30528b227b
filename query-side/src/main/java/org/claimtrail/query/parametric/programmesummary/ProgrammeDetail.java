package org.claimtrail.query.parametric.programmesummary;

import org.claimtrail.events.parametric.PayoutTable;

/** A parametric programme with its payouts and the key of whoever measures. */
public record ProgrammeDetail(ProgrammeSummary programme, PayoutTable payoutTable, String providerKey) {}
