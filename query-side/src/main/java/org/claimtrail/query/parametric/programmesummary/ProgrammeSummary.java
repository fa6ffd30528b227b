package org.claimtrail.query.parametric.programmesummary;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.claimtrail.events.parametric.ProgrammeId;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A parametric programme in a list.
 *
 * @param policies how many are enrolled
 * @param insured what they are insured for in all
 * @param lastValue what was read last
 * @param basisPoints how much of each sum insured is to be paid, in ten-thousandths; null while nothing is
 * @param payouts what that comes to
 * @param version of the programme's last event that is in here
 */
public record ProgrammeSummary(
        ProgrammeId id,
        String number,
        String name,
        ProgrammeStatus status,
        String index,
        String unit,
        String area,
        String season,
        LocalDate seasonFrom,
        LocalDate seasonTo,
        String cover,
        int policies,
        Money insured,
        @Nullable BigDecimal lastValue,
        @Nullable LocalDate lastObservedOn,
        @Nullable Integer basisPoints,
        @Nullable Money payouts,
        @Nullable String requestedBy,
        @Nullable String decidedBy,
        @Nullable String explanation,
        String openedBy,
        Instant openedAt,
        Instant changedAt,
        long version) {}
