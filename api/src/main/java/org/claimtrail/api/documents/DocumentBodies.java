package org.claimtrail.api.documents;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.claimtrail.api.web.Particulars;
import org.claimtrail.api.web.Readers;
import org.claimtrail.events.documents.DocumentEvent.Visibility;
import org.claimtrail.events.documents.DocumentSubject.Kind;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** What the bodies of the documents' commands hold; the words and examples stand in the API's field list. */
final class DocumentBodies {

    private DocumentBodies() {}

    /** A form with a file in it. */
    interface Form extends Particulars {

        MultipartFile file();

        @Nullable String notes();

        /** What it says beside the file: part of what is asked. */
        String said();
    }

    /** A form with a document that is not there yet. */
    interface NewForm extends Form {

        String type();

        @Nullable String title();

        @Nullable Visibility visibility();

        @Override
        default String said() {
            return Arrays.asList(type(), title(), notes(), visibility()).toString();
        }
    }

    /** A new document about a claim. */
    record NewClaimDocument(
            @NotNull MultipartFile file,
            @NotBlank @Size(max = 100) String type,
            @Size(max = 200) @Nullable String title,
            @Size(max = 4000) @Nullable String notes,
            @Nullable Visibility visibility,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements NewForm {}

    /** A new document about anything. */
    record NewDocument(
            @NotNull MultipartFile file,
            @NotNull Kind subjectKind,
            @NotNull UUID subjectId,
            @NotBlank @Size(max = 100) String type,
            @Size(max = 200) @Nullable String title,
            @Size(max = 4000) @Nullable String notes,
            @Nullable Visibility visibility,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements NewForm {

        @Override
        public String said() {
            return NewForm.super.said() + subjectKind + subjectId;
        }
    }

    /** A newer version of a document. */
    record NewDocumentVersion(
            @NotNull MultipartFile file,
            @Size(max = 4000) @Nullable String notes,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Form {

        @Override
        public String said() {
            return String.valueOf(notes);
        }
    }

    record VerifyDocument(
            @NotNull @Min(1) Integer versionNumber,
            @Size(max = 4000) @Nullable String notes,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record RejectDocument(
            @NotNull @Min(1) Integer versionNumber,
            @NotBlank @Size(max = 2000) String explanation,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record ReclassifyDocument(
            @Size(min = 1, max = 100) @Nullable String type,
            @Size(min = 1, max = 200) @Nullable String title,
            @Nullable Visibility visibility,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record WithdrawDocument(
            @NotBlank @Size(max = 2000) String explanation,
            @Size(max = 500) @Nullable String reason,
            @Nullable Instant effectiveAt)
            implements Particulars {}

    record NewDocumentLink(@Min(1) @Nullable Integer versionNumber) {}

    /** What a form says can be anything; what is empty in it was left out. */
    static @Nullable String text(@Nullable String said) {
        return said == null || said.isBlank() ? null : Readers.text(said.strip());
    }
}
