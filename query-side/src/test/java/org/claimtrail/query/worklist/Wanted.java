package org.claimtrail.query.worklist;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.claimtrail.query.worklist.ListWork.Filter;
import org.jspecify.annotations.Nullable;

/** What a test looks for, one column at a time. */
final class Wanted {

    private @Nullable WorkArea area;
    private @Nullable String number;
    private @Nullable UUID claim;
    private @Nullable String claimNumber;
    private @Nullable String assignee;
    private @Nullable Boolean unassigned;
    private @Nullable String role;
    private @Nullable String permission;
    private @Nullable String barred;
    private @Nullable WorkPriority priority;
    private @Nullable WorkPriority leastPriority;
    private @Nullable Boolean overdue;
    private @Nullable Instant dueFrom;
    private @Nullable Instant dueTo;
    private @Nullable Instant sinceFrom;
    private @Nullable Instant sinceTo;
    private @Nullable String currency;
    private @Nullable Long least;
    private @Nullable Long most;

    Wanted area(WorkArea value) {
        area = value;
        return this;
    }

    Wanted number(String value) {
        number = value;
        return this;
    }

    Wanted claim(UUID id, @Nullable String itsNumber) {
        claim = id;
        claimNumber = itsNumber;
        return this;
    }

    Wanted assignee(String value) {
        assignee = value;
        return this;
    }

    Wanted unassigned(boolean value) {
        unassigned = value;
        return this;
    }

    Wanted role(String value) {
        role = value;
        return this;
    }

    Wanted permission(String value) {
        permission = value;
        return this;
    }

    Wanted barred(String value) {
        barred = value;
        return this;
    }

    Wanted priority(@Nullable WorkPriority exactly, @Nullable WorkPriority atLeast) {
        priority = exactly;
        leastPriority = atLeast;
        return this;
    }

    Wanted overdue(boolean value) {
        overdue = value;
        return this;
    }

    Wanted due(String from, @Nullable String to) {
        dueFrom = Instant.parse(from);
        dueTo = to == null ? null : Instant.parse(to);
        return this;
    }

    Wanted since(String from, @Nullable String to) {
        sinceFrom = Instant.parse(from);
        sinceTo = to == null ? null : Instant.parse(to);
        return this;
    }

    Wanted amount(@Nullable String of, @Nullable Long from, @Nullable Long to) {
        currency = of;
        least = from;
        most = to;
        return this;
    }

    Filter filter() {
        return new Filter(
                List.of(),
                area,
                number,
                claim,
                claimNumber,
                assignee,
                unassigned,
                role,
                permission,
                barred,
                priority,
                leastPriority,
                overdue,
                dueFrom,
                dueTo,
                sinceFrom,
                sinceTo,
                currency,
                least,
                most);
    }
}
