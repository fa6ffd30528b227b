package org.claimtrail.api.web;

import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.axonframework.commandhandling.NoHandlerForCommandException;
import org.axonframework.messaging.HandlerExecutionException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.queryhandling.NoHandlerForQueryException;
import org.claimtrail.command.shared.CommonRefusal;
import org.claimtrail.command.shared.RefusalDetails;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.query.shared.QueryRefusal;
import org.jspecify.annotations.Nullable;

/** Explains why a command or a query failed, in this process or on another machine. */
final class MessageFaults {

    /** The broker's own code for a conflict on an aggregate's sequence; it arrives as text only. */
    private static final String BROKER_CONFLICT = "AXONIQ-2000";

    /** Its codes for "nobody handles this command" and "nobody handles this query". */
    private static final List<String> BROKER_WITHOUT_HANDLER = List.of("AXONIQ-4000", "AXONIQ-5000");

    private MessageFaults() {}

    /** The business refusal that it is; null when it is something else. */
    static @Nullable RefusalDetails refusal(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = next(cause)) {
            if (cause instanceof Refused refused) {
                return refused.details();
            }
            if (details(cause) instanceof RefusalDetails refusal) {
                return refusal;
            }
            if (cause instanceof AggregateNotFoundException) {
                return new Refused(CommonRefusal.NOT_FOUND, CommonRefusal.NOT_FOUND.meaning()).details();
            }
        }
        return null;
    }

    /** What the edge answers; null when it is a fault of ours. */
    static @Nullable ApiProblem explain(Throwable fault) {
        for (Throwable cause = fault; cause != null; cause = next(cause)) {
            var problem = one(cause);
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }

    private static @Nullable ApiProblem one(Throwable cause) {
        if (cause instanceof ApiProblem problem) {
            return problem;
        }
        if (details(cause) instanceof QueryRefusal refusal) {
            return refused(refusal);
        }
        if (cause instanceof ConcurrencyException || mentions(cause, BROKER_CONFLICT)) {
            return new ApiProblem(ApiError.CONCURRENT_CHANGE, ApiError.CONCURRENT_CHANGE.meaning());
        }
        return unreachable(cause) ? new ApiProblem(ApiError.UNAVAILABLE, ApiError.UNAVAILABLE.meaning()) : null;
    }

    private static ApiProblem refused(QueryRefusal refusal) {
        var parameter = refusal.arguments().getOrDefault("parameter", "");
        return switch (refusal.code()) {
            case UNKNOWN_SORT -> ApiProblem.field("sort", ApiError.SORT_UNKNOWN, refusal.detail());
            case INVALID_PAGE -> ApiProblem.field("page", ApiError.OUT_OF_RANGE, refusal.detail());
            case INVALID_FILTER -> ApiProblem.field(parameter, ApiError.VALUE_NOT_ALLOWED, refusal.detail());
            case INVALID_POSITION ->
                ApiProblem.field(EdgeHeaders.CONSISTENT_WITH, ApiError.REQUEST_HEADER_INVALID, refusal.detail());
            case FOREIGN_TENANT -> new ApiProblem(ApiError.RESOURCE_NOT_FOUND, ApiError.RESOURCE_NOT_FOUND.meaning());
            case NOT_YET_CONSISTENT -> new ApiProblem(ApiError.CONSISTENCY_TIMEOUT, refusal.detail());
        };
    }

    private static boolean unreachable(Throwable cause) {
        return cause instanceof NoHandlerForCommandException
                || cause instanceof NoHandlerForQueryException
                || cause instanceof TimeoutException
                || cause instanceof SQLTransientConnectionException
                || cause.getClass().getName().startsWith("org.axonframework.axonserver.connector.AxonServer")
                || saysUnavailable(cause)
                || BROKER_WITHOUT_HANDLER.stream().anyMatch(code -> mentions(cause, code));
    }

    /** How the connection to Axon Server says that there is none, bare or with a reason after it. */
    private static boolean saysUnavailable(Throwable cause) {
        var message = cause.getMessage();
        return message != null && message.startsWith("UNAVAILABLE");
    }

    private static boolean mentions(Throwable cause, String code) {
        var message = cause.getMessage();
        return message != null && message.contains(code);
    }

    private static @Nullable Object details(Throwable cause) {
        return cause instanceof HandlerExecutionException failed
                ? failed.getDetails().orElse(null)
                : null;
    }

    private static @Nullable Throwable next(Throwable fault) {
        return fault.getCause() == fault ? null : fault.getCause();
    }
}
