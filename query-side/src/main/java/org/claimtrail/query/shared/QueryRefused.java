package org.claimtrail.query.shared;

import java.util.Map;
import org.axonframework.queryhandling.QueryExecutionException;

/** A question that cannot be answered as it was put; its details are a {@link QueryRefusal}. */
public final class QueryRefused extends QueryExecutionException {

    private static final long serialVersionUID = 1L;

    private final transient QueryRefusal refusal;

    public QueryRefused(QueryRefusal.Code code, String detail, Map<String, String> arguments) {
        this(new QueryRefusal(code, detail, arguments));
    }

    private QueryRefused(QueryRefusal refusal) {
        super(refusal.detail(), null, refusal);
        this.refusal = refusal;
    }

    public QueryRefusal refusal() {
        return refusal;
    }
}
