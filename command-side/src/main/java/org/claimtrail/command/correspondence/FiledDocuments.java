package org.claimtrail.command.correspondence;

import java.util.Optional;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.documents.DocumentId;

/** Knows the documents about claims: the fact that is decided upon. */
@FunctionalInterface
interface FiledDocuments {

    /** A document about a claim that counts. */
    record Filed(String type) {}

    /** The document, if it is about the claim, the tenant's, and not withdrawn. */
    Optional<Filed> find(String tenant, ClaimId claim, DocumentId document);
}
