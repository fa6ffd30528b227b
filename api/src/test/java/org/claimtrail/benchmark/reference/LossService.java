package org.claimtrail.benchmark.reference;

import java.time.Instant;
import java.util.UUID;
import org.claimtrail.benchmark.reference.LossController.NewLoss;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class LossService {

    private static final String ACTOR = "demo-intake";

    private final Losses losses;
    private final AuditEntries audit;

    LossService(Losses losses, AuditEntries audit) {
        this.losses = losses;
        this.audit = audit;
    }

    @Transactional
    public void add(NewLoss loss) {
        losses.save(new Loss(loss));
        audit.save(new AuditEntry(loss.claimId(), ACTOR, "NOTIFIED", loss.description(), Instant.now()));
    }

    @Transactional
    public void assign(UUID id, String handler) {
        var loss = losses.findById(id).orElseThrow();
        var details = loss.handler() + " -> " + handler;
        loss.assign(handler);
        audit.save(new AuditEntry(id, ACTOR, "ASSIGNED", details, Instant.now()));
    }
}
