package org.claimtrail.command.catastrophes;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.claimtrail.command.shared.Beginning;
import org.claimtrail.events.catastrophes.CatastropheEvent.Extent;
import org.claimtrail.events.catastrophes.CatastropheId;

/** What can be asked of a catastrophe. */
public sealed interface CatastropheCommand {

    @TargetAggregateIdentifier
    CatastropheId catastropheId();

    /** Puts a catastrophe on the register, under a code that claims name it by. */
    record DeclareCatastrophe(CatastropheId catastropheId, String code, Extent extent)
            implements CatastropheCommand, Beginning {}

    /** Changes what is known of it. */
    record AmendCatastrophe(CatastropheId catastropheId, Extent extent, String explanation)
            implements CatastropheCommand {}

    /** Says that it is over. */
    record EndCatastrophe(CatastropheId catastropheId, LocalDate on) implements CatastropheCommand {}
}
