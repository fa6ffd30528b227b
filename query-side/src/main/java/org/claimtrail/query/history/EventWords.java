package org.claimtrail.query.history;

import java.util.Locale;
import org.claimtrail.events.alerts.AlertEvent;
import org.claimtrail.events.authority.AuthorityEvent;
import org.claimtrail.events.catastrophes.CatastropheEvent;
import org.claimtrail.events.claims.ClaimEvent;
import org.claimtrail.events.clocks.CalendarEvent;
import org.claimtrail.events.clocks.ClockEvent;
import org.claimtrail.events.clocks.ClockPackEvent;
import org.claimtrail.events.correspondence.LetterEvent;
import org.claimtrail.events.correspondence.LetterTemplateEvent;
import org.claimtrail.events.diary.ActivityEvent;
import org.claimtrail.events.diary.AppointmentEvent;
import org.claimtrail.events.documents.DocumentEvent;
import org.claimtrail.events.limits.LimitEvent;
import org.claimtrail.events.parametric.ProgrammeEvent;
import org.claimtrail.events.payments.DisbursementEvent;
import org.claimtrail.events.policies.PolicyEvent;
import org.claimtrail.events.salvage.SalvageEvent;
import org.claimtrail.events.shared.DomainEvent;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.shared.Money;
import org.claimtrail.events.staff.AssignmentEvent;
import org.claimtrail.events.staff.StaffEvent;
import org.claimtrail.events.supply.IssueEvent;
import org.claimtrail.events.supply.OrderEvent;
import org.claimtrail.events.supply.VendorEvent;
import org.claimtrail.events.uploads.UploadEvent;

/** Says in plain words what happened. */
final class EventWords {

    private EventWords() {}

    /** A sentence such as "Amina Otieno (adjuster) set the reserve of INDEMNITY/repair to KES 450,000.00". */
    static String of(DomainEvent event, Envelope by) {
        var who = by.roles().isEmpty() ? by.actor() : by.actor() + " (" + String.join(", ", by.roles()) + ")";
        return who + " " + deed(event);
    }

    private static String deed(DomainEvent event) {
        return switch (event) {
            case ClaimEvent e -> ClaimWords.of(e);
            case PolicyEvent e -> PolicyWords.of(e);
            case DisbursementEvent e -> DisbursementWords.of(e);
            case UploadEvent e -> UploadWords.of(e);
            case SalvageEvent e -> SalvageWords.of(e);
            case ProgrammeEvent e -> ProgrammeWords.of(e);
            case AuthorityEvent e -> AuthorityWords.of(e);
            case CatastropheEvent e -> CatastropheWords.of(e);
            case LimitEvent e -> LimitWords.of(e);
            case VendorEvent e -> VendorWords.of(e);
            case OrderEvent e -> OrderWords.of(e);
            case IssueEvent e -> IssueWords.of(e);
            case ActivityEvent e -> ActivityWords.of(e);
            case AppointmentEvent e -> AppointmentWords.of(e);
            case StaffEvent e -> StaffWords.of(e);
            case AssignmentEvent e -> AssignmentWords.of(e);
            case ClockEvent e -> ClockWords.of(e);
            case ClockPackEvent e -> ClockWords.of(e);
            case CalendarEvent e -> ClockWords.of(e);
            case AlertEvent e -> AlertWords.of(e);
            case DocumentEvent e -> DocumentWords.of(e);
            case LetterEvent e -> LetterWords.of(e);
            case LetterTemplateEvent e -> LetterWords.of(e);
            default ->
                throw new IllegalArgumentException(
                        "There are no words for " + event.getClass().getName());
        };
    }

    /** {@code KES 450,000.00} */
    static String money(Money amount) {
        var decimal = amount.decimal();
        return amount.currency() + " " + String.format(Locale.ROOT, "%,." + decimal.scale() + "f", decimal);
    }

    /** {@code BELOW_DEDUCTIBLE} as {@code below deductible} */
    static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
