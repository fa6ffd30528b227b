package org.claimtrail.query.correspondence.letters;

import java.util.List;
import org.claimtrail.events.correspondence.LetterId;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.reach.WithinReach;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;

/** One letter, answered by an optional {@link LetterDetail}. */
public record FindLetter(String tenant, Reach reach, LetterId letterId) implements Query {

    @Override
    public String readModel() {
        return ReadModels.LETTERS;
    }

    @Override
    public List<String> alsoReads() {
        return reach.everything() ? List.of() : WithinReach.READ_MODELS;
    }
}
