package org.claimtrail.command.documents;

import static org.claimtrail.command.shared.Refused.unless;

import java.util.List;
import java.util.Objects;
import org.claimtrail.command.documents.DocumentCommand.*;
import org.claimtrail.command.documents.DocumentState.Absent;
import org.claimtrail.command.documents.DocumentState.Filed;
import org.claimtrail.command.documents.DocumentState.Finding;
import org.claimtrail.command.documents.DocumentState.Withdrawn;
import org.claimtrail.command.shared.CommonRefusal;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.documents.DocumentEvent;
import org.claimtrail.events.documents.DocumentEvent.*;
import org.claimtrail.events.documents.DocumentTypes;
import org.claimtrail.events.shared.Envelope;

/** Decides on a document. */
final class DocumentDecisions {

    private static final int FIRST = 1;

    private DocumentDecisions() {}

    static List<DocumentEvent> upload(DocumentState state, UploadDocument c, Envelope by, Standing standing) {
        unless(state instanceof Absent, DocumentRefusal.DOCUMENT_EXISTS, DocumentRefusal.DOCUMENT_EXISTS.meaning());
        refuseOutOfReach(standing);
        require(
                !standing.isOwnOnly() || c.visibility() != Visibility.INTERNAL,
                DocumentRefusal.DOCUMENT_VISIBILITY_FORBIDDEN);
        return List.of(new DocumentUploaded(
                c.documentId(),
                c.documentNumber(),
                c.subject(),
                standing.number(),
                type(c.type()),
                Objects.requireNonNullElse(c.title(), c.content().fileName()),
                c.notes(),
                Objects.requireNonNullElse(
                        c.visibility(), standing.isOwnOnly() ? Visibility.SHARED : Visibility.INTERNAL),
                c.content(),
                by.actor()));
    }

    /** A customer replaces what he has sent in himself, as long as nobody has found it good. */
    static List<DocumentEvent> newVersion(DocumentState state, UploadVersion c, Envelope by, Standing standing) {
        var document = counting(state);
        if (standing.isOwnOnly()) {
            require(document.uploadedBy().equals(by.actor()), DocumentRefusal.DOCUMENT_NOT_YOURS);
            require(document.finding() != Finding.VERIFIED, DocumentRefusal.DOCUMENT_ALREADY_VERIFIED);
        }
        require(!document.sha256().equals(c.content().sha256()), DocumentRefusal.DOCUMENT_UNCHANGED);
        return List.of(new DocumentVersionUploaded(
                c.documentId(), document.number() + FIRST, c.notes(), c.content(), by.actor()));
    }

    static List<DocumentEvent> verify(DocumentState state, VerifyDocument c) {
        var document = newest(state, c.number());
        require(document.finding() != Finding.VERIFIED, DocumentRefusal.DOCUMENT_ALREADY_VERIFIED);
        return List.of(new DocumentVerified(c.documentId(), c.number(), c.notes()));
    }

    static List<DocumentEvent> reject(DocumentState state, RejectDocument c) {
        var document = newest(state, c.number());
        require(document.finding() != Finding.REJECTED, DocumentRefusal.DOCUMENT_ALREADY_REJECTED);
        return List.of(new DocumentRejected(c.documentId(), c.number(), c.explanation()));
    }

    static List<DocumentEvent> reclassify(DocumentState state, ReclassifyDocument c) {
        var document = counting(state);
        var type = c.type() == null ? document.type() : type(c.type());
        var title = Objects.requireNonNullElse(c.title(), document.title());
        var visibility = Objects.requireNonNullElse(c.visibility(), document.visibility());
        require(
                !type.equals(document.type()) || !title.equals(document.title()) || visibility != document.visibility(),
                DocumentRefusal.DOCUMENT_UNCHANGED);
        return List.of(new DocumentReclassified(c.documentId(), type, title, visibility));
    }

    static List<DocumentEvent> withdraw(DocumentState state, WithdrawDocument c) {
        counting(state);
        return List.of(new DocumentWithdrawn(c.documentId(), c.explanation()));
    }

    /** Nobody has to do with a thing that is neither his nor for him to look at; it is as if it were not there. */
    static void refuseOutOfReach(Standing standing) {
        require(standing.isWithinReach(), DocumentRefusal.DOCUMENT_SUBJECT_NOT_FOUND);
    }

    /** The same of a document that is there: customers know nothing of those that are not shared with them. */
    static void refuseOutOfReach(DocumentState state, Standing standing) {
        unless(
                standing.isWithinReach() && !(standing.isOwnOnly() && !isForCustomers(state)),
                CommonRefusal.NOT_FOUND,
                CommonRefusal.NOT_FOUND.meaning());
    }

    private static boolean isForCustomers(DocumentState state) {
        return state instanceof Filed filed && filed.visibility() == Visibility.SHARED;
    }

    private static String type(String words) {
        var code = DocumentTypes.codeOf(words);
        require(!code.isEmpty(), DocumentRefusal.DOCUMENT_TYPE_INVALID);
        return code;
    }

    /** Who finds something must have seen the version that it is about. */
    private static Filed newest(DocumentState state, int number) {
        var document = counting(state);
        unless(
                document.number() == number,
                DocumentRefusal.DOCUMENT_VERSION_OUTDATED,
                "The newest version of the document is number " + document.number() + ".");
        return document;
    }

    private static Filed counting(DocumentState state) {
        return switch (state) {
            case Filed filed -> filed;
            case Withdrawn withdrawn -> throw refused(DocumentRefusal.DOCUMENT_WITHDRAWN);
            case Absent absent -> throw refused(DocumentRefusal.DOCUMENT_NOT_FOUND);
        };
    }

    private static void require(boolean condition, DocumentRefusal refusal) {
        unless(condition, refusal, refusal.meaning());
    }

    private static Refused refused(DocumentRefusal refusal) {
        return new Refused(refusal, refusal.meaning());
    }
}
