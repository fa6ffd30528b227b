package org.claimtrail.benchmark.reference;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A loss as a row; its identifier comes from the client, and it says itself that it is new, so that nobody asks. */
@Entity
@Table(name = "reference_loss")
class Loss implements Persistable<UUID> {

    @Id
    private @Nullable UUID id;

    private @Nullable String policyNumber;
    private @Nullable LocalDate lossDate;
    private @Nullable String cause;
    private @Nullable String description;
    private @Nullable String reporter;
    private @Nullable String currency;
    private @Nullable String handler;

    @Transient
    private boolean fresh;

    protected Loss() {}

    Loss(LossController.NewLoss loss) {
        id = loss.claimId();
        policyNumber = loss.policyNumber();
        lossDate = loss.lossDate();
        cause = loss.cause();
        description = loss.description();
        reporter = loss.reporter().name();
        currency = loss.currency();
        fresh = true;
    }

    void assign(String newHandler) {
        handler = newHandler;
    }

    @Nullable String handler() {
        return handler;
    }

    @Override
    public @Nullable UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }

    @PostPersist
    @PostLoad
    void stored() {
        fresh = false;
    }
}
