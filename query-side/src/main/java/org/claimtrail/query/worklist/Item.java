package org.claimtrail.query.worklist;

import java.util.UUID;
import org.claimtrail.events.shared.Ids;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is to be done about a matter.
 *
 * @param part of the matter, such as an exposure of a claim; empty when it is about the whole
 * @param words what is to be done, as the beginning of a sentence that the matter's title ends
 * @param explanation why, in the words of whoever led to it
 * @param role the role that it concerns, if not anybody who is permitted to
 * @param asleep whether something else must happen before it is to be done
 */
record Item(
        WorkKind kind,
        UUID matter,
        String part,
        String words,
        @Nullable String explanation,
        @Nullable String role,
        boolean asleep,
        Terms terms) {

    static Item of(WorkKind kind, UUID matter, String words) {
        return new Item(kind, matter, "", words, null, null, false, Terms.NONE);
    }

    /** The same whenever the same thing is to be done. */
    static UUID id(WorkKind kind, UUID matter, String part) {
        return Ids.derived("work-item", kind.name(), matter.toString(), part);
    }

    Item part(Object which) {
        return new Item(kind, matter, which.toString(), words, explanation, role, asleep, terms);
    }

    Item because(@Nullable String why) {
        return new Item(kind, matter, part, words, why, role, asleep, terms);
    }

    Item forRole(@Nullable String whose) {
        return new Item(kind, matter, part, words, explanation, whose, asleep, terms);
    }

    Item later() {
        return new Item(kind, matter, part, words, explanation, role, true, terms);
    }

    Item with(Terms known) {
        return new Item(kind, matter, part, words, explanation, role, asleep, known);
    }
}
