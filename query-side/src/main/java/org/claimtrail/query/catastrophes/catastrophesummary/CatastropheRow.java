package org.claimtrail.query.catastrophes.catastrophesummary;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.claimtrail.events.catastrophes.CatastropheId;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A row of {@code catastrophe_summary}, only ever read. */
@Entity
@Immutable
@Table(name = "catastrophe_summary")
@SuppressWarnings({"NullAway.Init", "unused"}) // Hibernate fills the fields
class CatastropheRow {

    /** Between perils, and before the first and after the last, so that a whole one can be looked for. */
    static final String LINE = "\n";

    @Id
    private UUID catastropheId;

    private String tenant;
    private String code;
    private String name;
    private String perils;
    private String area;
    private LocalDate firstDay;
    private @Nullable LocalDate lastDay;
    private String declaredBy;
    private Instant declaredAt;
    private Instant changedAt;
    private long version;

    CatastropheSummary summary() {
        return new CatastropheSummary(
                new CatastropheId(catastropheId),
                code,
                name,
                perils.isBlank() ? List.of() : List.of(perils.strip().split(LINE)),
                area,
                firstDay,
                lastDay,
                declaredBy,
                declaredAt,
                changedAt,
                version);
    }
}
