package org.claimtrail.api.access;

import org.claimtrail.api.security.Caller;
import org.claimtrail.command.claims.ClaimCommand;
import org.claimtrail.command.documents.DocumentCommand;
import org.claimtrail.command.payments.DisbursementCommand;
import org.claimtrail.command.policies.PolicyCommand;
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

    /** Among documents, and their trails: what is one's own are those on one's own claims. */
    public static Reach documents(Caller caller) {
        return reach(caller, "documents:read", "documents:read-own", "documents:read-assigned");
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
        return DisbursementCommand.class.isAssignableFrom(command) ? payments(caller) : Reach.everything(caller.user());
    }

    private static Reach reach(Caller caller, String all, String own, String assigned) {
        return caller.may(all)
                ? Reach.everything(caller.user())
                : Reach.only(caller.user(), caller.may(own), caller.may(assigned));
    }
}
