package org.claimtrail.query.reach;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.claimtrail.events.shared.Reach;
import org.claimtrail.query.shared.ReadModels;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Narrows lists, and tells of a single thing whether it is within reach. */
@Component
public class WithinReach {

    /** What narrowed questions read beside their own read model. */
    public static final List<String> READ_MODELS = List.of(ReadModels.CLAIM_SUMMARY, ReadModels.POLICY_SUMMARY);

    private static final String CLAIM = """
            SELECT EXISTS (SELECT FROM claim_tie
             WHERE claim_id = :id AND tenant = :tenant AND person = :user AND tie = ANY (:ties))""";

    private static final String POLICY = """
            SELECT EXISTS (SELECT FROM policy_summary WHERE policy_id = :id AND tenant = :tenant AND policyholder = :user)
             AND 'OWN' = ANY (:ties)""";

    private static final String PAYMENT = """
            SELECT EXISTS (SELECT FROM payment_summary p JOIN claim_tie t USING (claim_id)
             WHERE p.disbursement_id = :id AND p.tenant = :tenant AND t.tenant = :tenant AND t.person = :user
              AND t.tie = ANY (:ties))""";

    /** Customers have none of those that are not shared with them, nor of those that count no more. */
    private static final String DOCUMENT = """
            SELECT EXISTS (SELECT FROM document_summary d JOIN claim_tie t USING (claim_id)
             WHERE d.document_id = :id AND d.tenant = :tenant AND t.tenant = :tenant AND t.person = :user
              AND t.tie = ANY (:ties)
              AND (t.tie = 'ASSIGNED' OR d.visibility = 'SHARED' AND d.status <> 'WITHDRAWN'))""";

    /** The same of letters; whoever looks at a loss has nothing to do with them. */
    private static final String LETTER = """
            SELECT EXISTS (SELECT FROM letter l JOIN claim_tie t USING (claim_id)
             WHERE l.letter_id = :id AND l.tenant = :tenant AND t.tenant = :tenant AND t.person = :user
              AND t.tie = 'OWN' AND t.tie = ANY (:ties) AND l.visibility = 'SHARED' AND l.status <> 'WITHDRAWN')""";

    private final JdbcClient jdbc;

    WithinReach(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether somebody reaches a claim. */
    public boolean claim(Reach reach, String tenant, UUID claim) {
        return reach.everything() || exists(CLAIM, reach, tenant, claim);
    }

    /**
     * Whether somebody reaches an aggregate of any context.
     *
     * @param context {@code claims}, {@code policies}, {@code payments}, {@code documents}, {@code correspondence} or {@code uploads}
     */
    public boolean aggregate(Reach reach, String tenant, String context, UUID id) {
        return reach.everything()
                || switch (context) {
                    case "claims" -> exists(CLAIM, reach, tenant, id);
                    case "policies" -> exists(POLICY, reach, tenant, id);
                    case "payments" -> exists(PAYMENT, reach, tenant, id);
                    case "documents" -> exists(DOCUMENT, reach, tenant, id);
                    case "correspondence" -> exists(LETTER, reach, tenant, id);
                    default -> false;
                };
    }

    /** The condition on rows that belong to a claim, by their property {@code claimId}. */
    public static <T> Specification<T> claims(Reach reach, String tenant) {
        return (row, query, build) -> {
            if (reach.everything()) {
                return build.conjunction();
            }
            var ties = query.subquery(UUID.class);
            var tie = ties.from(ClaimTie.class);
            ties.select(tie.get("claimId"))
                    .where(
                            build.equal(tie.get("tenant"), tenant),
                            build.equal(tie.get("person"), reach.user()),
                            tie.get("tie").in(ties(reach)));
            return row.get("claimId").in(ties);
        };
    }

    /** The condition on policies, by their property {@code policyholder}. */
    public static <T> Specification<T> policies(Reach reach) {
        return (row, query, build) -> {
            if (reach.everything()) {
                return build.conjunction();
            }
            return reach.own() ? build.equal(row.get("policyholder"), reach.user()) : build.disjunction();
        };
    }

    private boolean exists(String sql, Reach reach, String tenant, UUID id) {
        return jdbc.sql(sql)
                .param("id", id)
                .param("tenant", tenant)
                .param("user", reach.user())
                .param("ties", ties(reach).toArray(String[]::new))
                .query(Boolean.class)
                .single();
    }

    /** Never empty, so that no condition falls away: with no reach at all nothing matches. */
    private static List<String> ties(Reach reach) {
        var ties = new ArrayList<>(List.of("NONE"));
        if (reach.own()) {
            ties.add("OWN");
        }
        if (reach.assigned()) {
            ties.add("ASSIGNED");
        }
        return ties;
    }
}
