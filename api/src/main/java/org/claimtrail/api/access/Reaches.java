package org.claimtrail.api.access;

import org.claimtrail.api.security.Caller;
import org.claimtrail.command.claims.ClaimCommand;
import org.claimtrail.command.diary.ActivityCommand;
import org.claimtrail.command.diary.AppointmentCommand;
import org.claimtrail.command.documents.DocumentCommand;
import org.claimtrail.command.payments.DisbursementCommand;
import org.claimtrail.command.policies.PolicyCommand;
import org.claimtrail.command.staff.AssignmentCommand;
import org.claimtrail.command.staff.StaffCommand;
import org.claimtrail.events.shared.Reach;

/**
 * How far a caller reaches, as it follows from his permissions: who may read everything of a kind reaches everything of it,
 * who may read his own reaches his own. Nobody acts on what he could not read.
 */
public final class Reaches {

    private Reaches() {}

    /** Among claims, and their trails. */
    public static Reach claims(Caller caller) {
        return reach(caller, "claims:read", "claims:read-own", "claims:read-assigned");
    }

    /** Among policies, and their trails. */
    public static Reach policies(Caller caller) {
        return reach(caller, "policies:read", "policies:read-own", "");
    }

    /** Among payments, and their trails: what is one's own are those on one's own claims. */
    public static Reach payments(Caller caller) {
        return reach(caller, "payments:read", "payments:read-own", "");
    }

    /** Among activities: what is assigned are those that one is to do, or has planned. */
    public static Reach diary(Caller caller) {
        return reach(caller, "diary:read", "", "diary:read-assigned");
    }

    /** Among appointments: one's own are those on one's own claims, assigned those that one is to keep. */
    public static Reach appointments(Caller caller) {
        return reach(caller, "appointments:read", "appointments:read-own", "appointments:read-assigned");
    }

    /** Among those who work for the tenant: one's own is what concerns oneself. */
    public static Reach staff(Caller caller) {
        return reach(caller, "staff:read", "staff:read-own", "");
    }

    /** Among documents, and their trails: what is one's own are those on one's own claims. */
    public static Reach documents(Caller caller) {
        return reach(caller, "documents:read", "documents:read-own", "documents:read-assigned");
    }

    /** Among letters, and their trails: what is one's own are those on one's own claims. */
    public static Reach letters(Caller caller) {
        return reach(caller, "letters:read", "letters:read-own", "");
    }

    /** Among what a command of this kind is sent to. */
    public static Reach ofCommand(Caller caller, Class<?> command) {
        if (command.equals(ClaimCommand.NotifyLoss.class)) {
            return reach(caller, "claims:notify", "claims:notify-own", "");
        }
        if (command.equals(PolicyCommand.IssuePolicy.class)) {
            // There is nothing to be reached yet.
            return Reach.everything(caller.user());
        }
        if (command.equals(DocumentCommand.UploadDocument.class)
                || command.equals(DocumentCommand.UploadVersion.class)) {
            return reach(caller, "documents:upload", "documents:upload-own", "documents:upload-assigned");
        }
        if (DocumentCommand.class.isAssignableFrom(command)) {
            return documents(caller);
        }
        if (ClaimCommand.class.isAssignableFrom(command)) {
            return claims(caller);
        }
        if (PolicyCommand.class.isAssignableFrom(command)) {
            return policies(caller);
        }
        if (AssignmentCommand.class.isAssignableFrom(command)) {
            return claims(caller);
        }
        if (StaffCommand.class.isAssignableFrom(command)) {
            return ofStaffCommand(caller, command);
        }
        if (AppointmentCommand.class.isAssignableFrom(command)) {
            return ofAppointmentCommand(caller, command);
        }
        if (ActivityCommand.class.isAssignableFrom(command)) {
            return reach(caller, "diary:write", "", "diary:write-assigned");
        }
        return DisbursementCommand.class.isAssignableFrom(command) ? payments(caller) : Reach.everything(caller.user());
    }

    private static Reach ofStaffCommand(Caller caller, Class<?> command) {
        return command.equals(StaffCommand.RequestAbsence.class) || command.equals(StaffCommand.WithdrawAbsence.class)
                ? reach(caller, "absences:request", "absences:request-own", "")
                : Reach.everything(caller.user());
    }

    private static Reach ofAppointmentCommand(Caller caller, Class<?> command) {
        if (command.equals(AppointmentCommand.KeepAppointment.class)
                || command.equals(AppointmentCommand.MissAppointment.class)) {
            return reach(caller, "appointments:keep", "", "appointments:keep-assigned");
        }
        return command.equals(AppointmentCommand.OfferAppointment.class)
                ? claims(caller)
                : reach(caller, "appointments:book", "appointments:book-own", "");
    }

    private static Reach reach(Caller caller, String all, String own, String assigned) {
        return caller.may(all)
                ? Reach.everything(caller.user())
                : Reach.only(caller.user(), caller.may(own), caller.may(assigned));
    }
}
