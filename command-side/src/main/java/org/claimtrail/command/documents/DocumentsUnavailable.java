package org.claimtrail.command.documents;

/** The store or the scanner cannot be reached: nothing has happened, and it can be tried again. */
public final class DocumentsUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DocumentsUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
