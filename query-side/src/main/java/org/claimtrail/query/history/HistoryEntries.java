package org.claimtrail.query.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.claimtrail.events.claims.DenialEvent.DenialProposed;
import org.claimtrail.events.claims.DenialEvent.DenialRejected;
import org.claimtrail.events.claims.InvestigationEvent;
import org.claimtrail.events.claims.OriginEvent.DuplicateDismissed;
import org.claimtrail.events.claims.OriginEvent.DuplicateSuspected;
import org.claimtrail.events.payments.DisbursementEvent.DisbursementHeld;
import org.claimtrail.events.payments.DisbursementEvent.DisbursementHoldLifted;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.history.HistoryEntry.Change;
import org.claimtrail.query.history.HistoryEntry.Who;
import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.shared.SortOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Turns rows of the history into entries of a trail. */
@Component
public final class HistoryEntries {

    private static final TypeReference<Map<String, @Nullable Object>> DATA = new TypeReference<>() {};

    private static final String WITHHELD = "withheld";

    private final JsonMapper mapper = JsonMapper.builder().build();

    /**
     * An entry, with what became different by it.
     *
     * @param reach of who asks: where others were when they did something is not for those who see their own only
     */
    public HistoryEntry of(HistoryRow row, List<Change> changes, Reach reach) {
        var recorded = row.recorded();
        var envelope = recorded.envelope();
        return new HistoryEntry(
                row.context(),
                recorded.aggregateId(),
                recorded.version(),
                row.type(),
                row.revision(),
                new Who(
                        envelope.actor(),
                        envelope.roles(),
                        reach.reachesOwn(envelope.actor()) ? envelope.address() : WITHHELD),
                envelope.effectiveAt(),
                envelope.recordedAt(),
                envelope.command(),
                envelope.commandId(),
                envelope.reason(),
                envelope.correlationId(),
                envelope.causationId(),
                EventWords.of(row.event(), envelope),
                changes,
                data(row.payload()));
    }

    /**
     * Whether a row concerns whoever asks: what is suspected of a claim, and what the insurer only considers, is not for
     * those who see their own only.
     */
    public static boolean concerns(Reach reach, HistoryRow row) {
        if (reach.everything()) {
            return true;
        }
        var event = row.event();
        return !(event instanceof InvestigationEvent
                || event instanceof DuplicateSuspected
                || event instanceof DuplicateDismissed
                || event instanceof DenialProposed
                || event instanceof DenialRejected
                || event instanceof DisbursementHeld
                || event instanceof DisbursementHoldLifted);
    }

    /** The part of a whole trail that is wanted; only the time can be sorted by. */
    public static HistoryPage page(List<HistoryEntry> oldestFirst, Paging paging) {
        var descending = SortOrder.of(paging, Map.of("recordedAt", "recorded_at")).stream()
                .anyMatch(SortOrder::descending);
        var ordered = descending ? oldestFirst.reversed() : oldestFirst;
        var items = ordered.stream()
                .skip((long) paging.page() * paging.size())
                .limit(paging.size())
                .toList();
        return new HistoryPage(items, paging.page(), paging.size(), ordered.size());
    }

    /** What is different between two states, by the names of their fields. */
    public static List<Change> changes(Map<String, String> before, Map<String, String> after) {
        var fields = new TreeSet<>(before.keySet());
        fields.addAll(after.keySet());
        var changes = new ArrayList<Change>();
        for (var field : fields) {
            var from = before.get(field);
            var to = after.get(field);
            if (!Objects.equals(from, to)) {
                changes.add(new Change(field, from, to));
            }
        }
        return changes;
    }

    Map<String, @Nullable Object> data(String payload) {
        return mapper.readValue(payload, DATA);
    }
}
