package org.claimtrail.api.documents;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandExecutionException;
import org.claimtrail.api.access.Reaches;
import org.claimtrail.api.documents.DocumentBodies.Form;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.security.Fingerprint;
import org.claimtrail.api.security.SecurityEntry;
import org.claimtrail.api.security.SecurityLog;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.claimtrail.api.web.Commands;
import org.claimtrail.api.web.Readers;
import org.claimtrail.command.documents.Arriving;
import org.claimtrail.command.documents.DocumentCommand;
import org.claimtrail.command.documents.DocumentIntake;
import org.claimtrail.command.documents.DocumentsUnavailable;
import org.claimtrail.command.documents.OpenedContent;
import org.claimtrail.command.documents.StoredContents;
import org.claimtrail.command.documents.inspection.ContentRefusal;
import org.claimtrail.command.shared.Receipt;
import org.claimtrail.command.shared.RefusalDetails;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.documents.DocumentContent;
import org.claimtrail.events.documents.DocumentId;
import org.claimtrail.events.documents.DocumentSubject;
import org.claimtrail.query.documents.documentsummary.StoredVersion;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Where the caller's files are taken in and given out; only an instance that serves HTTP does so. */
@Component
class DocumentDesk {

    private final ObjectProvider<DocumentIntake> intake;
    private final ObjectProvider<StoredContents> contents;
    private final Commands commands;
    private final SecurityLog log;

    DocumentDesk(
            ObjectProvider<DocumentIntake> intake,
            ObjectProvider<StoredContents> contents,
            Commands commands,
            SecurityLog log) {
        this.intake = intake;
        this.contents = contents;
        this.commands = commands;
        this.log = log;
    }

    /** Turns those away who do not reach what the document would be about, before their file is read. */
    void admit(DocumentSubject subject) {
        var caller = Caller.current();
        intake.getObject()
                .refuseOutOfReach(
                        caller.tenant(), subject, Reaches.ofCommand(caller, DocumentCommand.UploadDocument.class));
    }

    /** The same for a newer version of a document that is there. */
    void admit(DocumentId document) {
        var caller = Caller.current();
        intake.getObject()
                .refuseOutOfReach(
                        caller.tenant(), document, Reaches.ofCommand(caller, DocumentCommand.UploadVersion.class));
    }

    /**
     * Takes a file in and sends the command that makes it known; bytes whose command is refused are forgotten.
     *
     * @param particulars what else the request says that makes it this request
     */
    Receipt send(
            HttpServletRequest request,
            DocumentId document,
            Form form,
            Function<DocumentContent, DocumentCommand> command)
            throws IOException {
        var content = accept(document, form);
        Fingerprint.include(request, content.sha256() + content.fileName() + form.said());
        try {
            return commands.send(form, command.apply(content));
        } catch (ApiProblem unsent) {
            contents.getObject().discard(content.storageKey());
            throw unsent;
        } catch (CommandExecutionException fault) {
            if (fault.getDetails().filter(RefusalDetails.class::isInstance).isPresent()) {
                contents.getObject().discard(content.storageKey());
            }
            throw fault;
        }
    }

    /** Opens the bytes of a version. */
    OpenedContent open(StoredVersion version) {
        try {
            return contents.getObject().open(version.storageKey(), version.sha256());
        } catch (IOException e) {
            throw new ApiProblem(ApiError.UNAVAILABLE, "The document store does not give the document out now.", e);
        }
    }

    private DocumentContent accept(DocumentId document, Form form) throws IOException {
        var tenant = Caller.current().tenant();
        var name = Objects.requireNonNullElse(form.file().getOriginalFilename(), "");
        var arriving =
                new Arriving(tenant, document, Readers.text(name), form.file().getContentType());
        try (InputStream bytes = form.file().getInputStream()) {
            return intake.getObject().accept(arriving, bytes);
        } catch (DocumentsUnavailable e) {
            throw new ApiProblem(ApiError.UNAVAILABLE, String.valueOf(e.getMessage()), e);
        } catch (Refused refused) {
            if (refused.refusal() == ContentRefusal.DOCUMENT_INFECTED) {
                log.record(SecurityEntry.refused(
                        "DOCUMENT_INFECTED",
                        document.toString(),
                        Map.of("finding", refused.details().detail())));
            }
            throw refused;
        }
    }
}
