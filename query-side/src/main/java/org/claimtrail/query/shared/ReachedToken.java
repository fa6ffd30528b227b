package org.claimtrail.query.shared;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How far a segment of a processor has got, as its stored token says.
 *
 * @param index the last position it has seen; -1 before the first
 * @param gaps positions before it that it has not seen, because their transactions were still running
 */
public record ReachedToken(long index, Set<Long> gaps) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final ReachedToken NOWHERE = new ReachedToken(-1, Set.of());

    public ReachedToken {
        gaps = Set.copyOf(gaps);
    }

    /**
     * Reads a stored token.
     *
     * @param token null before the first event
     * @throws IllegalStateException when the token is of a kind that says nothing about positions
     */
    public static ReachedToken read(byte @Nullable [] token) {
        return token == null ? NOWHERE : read(MAPPER.readTree(new String(token, StandardCharsets.UTF_8)));
    }

    public boolean covers(long position) {
        return position <= index && !gaps.contains(position);
    }

    /** Whether everything is seen here that was seen there. */
    public boolean covers(ReachedToken other) {
        return other.index <= index
                && !gaps.contains(other.index)
                && gaps.stream().allMatch(gap -> gap > other.index || other.gaps.contains(gap));
    }

    private static ReachedToken read(JsonNode token) {
        if (token.isNull()) {
            return NOWHERE;
        }
        if (token.has("globalIndex")) {
            return new ReachedToken(token.get("globalIndex").asLong(), Set.of());
        }
        if (token.has("index")) {
            return new ReachedToken(token.get("index").asLong(), gaps(token.get("gaps")));
        }
        if (token.has("currentToken")) {
            return read(token.get("currentToken"));
        }
        if (token.has("lowerSegmentToken")) {
            return both(read(token.get("lowerSegmentToken")), read(token.get("upperSegmentToken")));
        }
        throw new IllegalStateException("A token says nothing about positions: " + token);
    }

    /** Two segments that are being made one: what both have seen. */
    private static ReachedToken both(ReachedToken one, ReachedToken other) {
        var gaps = new HashSet<>(one.gaps);
        gaps.addAll(other.gaps);
        return new ReachedToken(Math.min(one.index, other.index), gaps);
    }

    private static Set<Long> gaps(@Nullable JsonNode node) {
        var gaps = new HashSet<Long>();
        if (node != null) {
            node.forEach(gap -> gaps.add(gap.asLong()));
        }
        return gaps;
    }
}
