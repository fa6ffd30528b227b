package org.claimtrail.query.correspondence.letters;

import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.repository.Repository;

/** Reads {@code letter}. */
interface LetterRows extends Repository<LetterRow, UUID>, JpaSpecificationExecutor<LetterRow> {}
