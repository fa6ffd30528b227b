package org.claimtrail.query.worklist;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.shared.Money;
import org.claimtrail.query.worklist.WorkItem.WorkStep;
import org.claimtrail.query.worklist.WorkItem.WorkSubject;
import org.claimtrail.query.worklist.WorkItemDetail.Obstacle;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of the view {@code work_list}. */
@Entity
@Immutable
@Table(name = "work_list")
@SuppressWarnings({"NullAway.Init", "unused"}) // Hibernate fills the fields
class WorkRow {

    @Id
    private UUID itemId;

    private String tenant;
    private String kind;
    private String part;
    private String permission;
    private String area;
    private String reference;
    private @Nullable String number;
    private @Nullable UUID claimId;
    private @Nullable String claimNumber;
    private String barred;
    private @Nullable String assignee;
    private @Nullable String role;
    private String raisedBy;
    private Instant since;
    private @Nullable Instant dueAt;
    private boolean overdue;

    @JdbcTypeCode(SqlTypes.CHAR)
    private @Nullable String currency;

    private @Nullable Long amount;
    private int priority;
    private String summary;
    private @Nullable String explanation;

    WorkItem item() {
        var known = WorkKind.valueOf(kind);
        var about = WorkArea.valueOf(area);
        var operation = known.operation().split(" ", 2);
        return new WorkItem(
                itemId,
                known,
                new WorkSubject(about, reference, number, path(about.path())),
                claimId == null ? null : new ClaimId(claimId),
                claimNumber,
                assignee,
                role,
                permission,
                people(),
                since,
                dueAt,
                overdue,
                amount == null || currency == null ? null : Money.of(amount, currency),
                WorkPriority.values()[priority],
                summary,
                new WorkStep(operation[0], path(operation[1])));
    }

    WorkItemDetail detail(WorkViewer viewer) {
        return new WorkItemDetail(item(), part.isEmpty() ? null : part, explanation, raisedBy, obstacle(viewer));
    }

    private @Nullable Obstacle obstacle(WorkViewer viewer) {
        if (people().contains(viewer.user())) {
            return Obstacle.BARRED;
        }
        if (assignee != null) {
            return assignee.equals(viewer.user()) ? null : Obstacle.OF_ANOTHER;
        }
        if (!viewer.permissions().contains(permission)) {
            return Obstacle.NOT_PERMITTED;
        }
        return role == null || viewer.roles().contains(role) ? null : Obstacle.OF_ANOTHER_ROLE;
    }

    private List<String> people() {
        return Arrays.stream(barred.split(","))
                .filter(person -> !person.isEmpty())
                .distinct()
                .toList();
    }

    private String path(String template) {
        return template.replace("{claim}", String.valueOf(claimId))
                .replace("{reference}", reference)
                .replace("{part}", part);
    }
}
