package org.claimtrail.benchmark.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who did what to which row, and when. */
@Entity
@Table(name = "reference_audit")
class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private @Nullable UUID lossId;
    private @Nullable String actor;
    private @Nullable String action;
    private @Nullable String details;
    private @Nullable Instant at;

    protected AuditEntry() {}

    AuditEntry(UUID lossId, String actor, String action, String details, Instant at) {
        this.lossId = lossId;
        this.actor = actor;
        this.action = action;
        this.details = details;
        this.at = at;
    }
}
