package org.claimtrail.query.reach;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A row of the view {@code claim_tie}, for conditions only: a claim may have several, so none is ever loaded. */
@Entity
@Immutable
@Table(name = "claim_tie")
@SuppressWarnings({"NullAway.Init", "unused"}) // Hibernate fills the fields
class ClaimTie {

    @Id
    private UUID claimId;

    private String tenant;
    private String person;
    private String tie;
}
