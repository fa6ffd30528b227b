package org.claimtrail.command.catastrophes;

import org.claimtrail.events.catastrophes.CatastropheEvent;
import org.claimtrail.events.catastrophes.CatastropheEvent.*;

/** Where a catastrophe stands. */
sealed interface CatastropheState {

    CatastropheState BEGINNING = new Unknown();

    /** Nothing has been declared. */
    record Unknown() implements CatastropheState {}

    /** It is on the register. */
    record Declared(Extent extent) implements CatastropheState {}

    static CatastropheState evolve(CatastropheState state, CatastropheEvent event) {
        return switch (event) {
            case CatastropheDeclared e -> new Declared(e.extent());
            case CatastropheAmended e -> new Declared(e.extent());
            case CatastropheEnded e -> {
                var before = declared(state).extent();
                yield new Declared(new Extent(before.name(), before.perils(), before.area(), before.from(), e.on()));
            }
        };
    }

    private static Declared declared(CatastropheState state) {
        if (state instanceof Declared declared) {
            return declared;
        }
        throw new IllegalStateException("The history ends a catastrophe that was never declared");
    }
}
