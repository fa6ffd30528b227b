package org.claimtrail.command.documents;

import org.claimtrail.events.documents.DocumentSubject;
import org.claimtrail.events.shared.Reach;

/** Knows the things that documents are about: the fact that is decided upon. */
@FunctionalInterface
public interface Subjects {

    /** How somebody who reaches so far stands to a thing, as it is stored now. */
    Standing standing(String tenant, DocumentSubject subject, Reach reach);
}
