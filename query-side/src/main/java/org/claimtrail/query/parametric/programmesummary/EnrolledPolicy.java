package org.claimtrail.query.parametric.programmesummary;

import java.time.Instant;
import org.claimtrail.events.shared.Money;

/** A policy that is to be paid by a programme. */
public record EnrolledPolicy(
        String policyNumber, String insuredName, Money sumInsured, String enrolledBy, Instant enrolledAt) {}
