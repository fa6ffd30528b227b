package org.claimtrail.events.catastrophes;

import java.time.LocalDate;
import java.util.List;
import org.claimtrail.events.shared.DomainEvent;
import org.jspecify.annotations.Nullable;

/** What can happen to a catastrophe. */
public sealed interface CatastropheEvent extends DomainEvent {

    CatastropheId catastropheId();

    /**
     * Something happened that many claims will have in common.
     *
     * @param code what claims name it by
     */
    record CatastropheDeclared(CatastropheId catastropheId, String code, Extent extent) implements CatastropheEvent {}

    /** More is known of it; claims that named it go on naming it. */
    record CatastropheAmended(CatastropheId catastropheId, Extent extent, String explanation)
            implements CatastropheEvent {}

    /** It is over: no later loss belongs to it. */
    record CatastropheEnded(CatastropheId catastropheId, LocalDate on) implements CatastropheEvent {}

    /**
     * What it is, where and when.
     *
     * @param perils the causes of loss that belong to it; empty means all
     * @param area where it happened, in words
     * @param to its last day; null while it goes on
     */
    record Extent(
            String name,
            List<String> perils,
            String area,
            LocalDate from,
            @Nullable LocalDate to) {
        public Extent {
            perils = List.copyOf(perils);
        }
    }
}
