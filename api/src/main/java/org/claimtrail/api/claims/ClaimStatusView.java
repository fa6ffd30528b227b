package org.claimtrail.api.claims;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.claimtrail.events.shared.Money;
import org.claimtrail.query.claims.claimstatus.ClaimProgress;
import org.claimtrail.query.claims.claimstatus.ClaimProgress.Kind;
import org.claimtrail.query.claims.claimstatus.ClaimProgress.Milestone;
import org.claimtrail.query.claims.claimstatus.ClaimProgress.Standing;
import org.jspecify.annotations.Nullable;

/** Where a claim stands, in plain words. */
record ClaimStatusView(
        String number,
        Standing standing,
        String words,
        LocalDate since,
        @Nullable String handler,
        List<StatusMilestone> happened,
        List<WantedDocument> wanted,
        NextStep next,
        String language) {

    /** What has happened on a day. */
    record StatusMilestone(
            Kind kind, LocalDate on, String words, @Nullable Money amount) {}

    /** What the customer is to send. */
    record WantedDocument(String document, String words) {}

    /** What happens next. */
    record NextStep(
            String words,
            @Nullable LocalDate by,
            boolean late,
            @Nullable String expectation) {}

    static ClaimStatusView of(ClaimProgress claim, StatusTexts texts, Promise promise) {
        return new ClaimStatusView(
                claim.number(),
                claim.standing(),
                texts.of("standing." + claim.standing()),
                promise.day(claim.since()),
                claim.handler(),
                claim.milestones().stream()
                        .map(each -> event(each, texts, promise))
                        .toList(),
                claim.wanted().stream()
                        .map(each -> new WantedDocument(each, texts.of("wanted", "document", each)))
                        .toList(),
                next(claim, texts, promise),
                texts.language().getLanguage());
    }

    private static StatusMilestone event(Milestone milestone, StatusTexts texts, Promise promise) {
        var amount = milestone.amount();
        var name = "milestone." + milestone.kind();
        return new StatusMilestone(
                milestone.kind(),
                promise.day(milestone.at()),
                amount == null ? texts.of(name) : texts.of(name + ".amount", "amount", amount.toString()),
                amount);
    }

    private static NextStep next(ClaimProgress claim, StatusTexts texts, Promise promise) {
        var by = promise.by(claim);
        var late = by != null && promise.isPast(by);
        return new NextStep(
                texts.of("next." + claim.standing()),
                by,
                late,
                by == null ? null : texts.of(late ? "late" : "by", "date", by.toString()));
    }

    /** By when something is promised, in the days of the tenant's calendar. */
    record Promise(StatusProperties properties, ZoneId zone, Clock clock) {

        LocalDate day(Instant moment) {
            return LocalDate.ofInstant(moment, zone);
        }

        @Nullable LocalDate by(ClaimProgress claim) {
            var days = properties.days().get(claim.standing());
            return days == null ? null : day(claim.since()).plusDays(days);
        }

        boolean isPast(LocalDate day) {
            return day.isBefore(day(clock.instant()));
        }
    }
}
