package org.claimtrail.api.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.claimtrail.query.history.HistoryEntry;
import org.claimtrail.query.history.HistoryPage;
import org.claimtrail.query.shared.ConsistentReads;
import org.claimtrail.query.shared.Page;
import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.TenantReads;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Asks the read models on behalf of the current request. */
@Component
public final class Queries {

    /** Longer than any read model waits for a position. */
    private static final long PATIENCE_SECONDS = 20;

    private final QueryGateway gateway;

    Queries(QueryGateway gateway) {
        this.gateway = gateway;
    }

    /** Asks for one thing that there always is. */
    public <T> T ask(Query query, Class<T> view) {
        return wait(gateway.query(query.getClass().getName(), message(query), ResponseTypes.instanceOf(view)));
    }

    /** Asks for one thing that the tenant may not have. */
    public <T> Optional<T> find(Query query, Class<T> view) {
        return wait(gateway.query(query.getClass().getName(), message(query), ResponseTypes.optionalInstanceOf(view)));
    }

    /** Asks for one thing of a tenant on behalf of nobody: what lets him ask has been checked otherwise. */
    public <T> Optional<T> findFor(String tenant, Query query, Class<T> view) {
        var message = new GenericMessage<Object>(query, Map.of(TenantReads.TENANT, tenant));
        return wait(gateway.query(query.getClass().getName(), message, ResponseTypes.optionalInstanceOf(view)));
    }

    /** Asks for one thing, and answers 404 when the tenant has none. */
    public <T> T get(Query query, Class<T> view) {
        return find(query, view)
                .orElseThrow(() -> new ApiProblem(ApiError.RESOURCE_NOT_FOUND, ApiError.RESOURCE_NOT_FOUND.meaning()));
    }

    /** The same of everything that has been stored up to a position, however far behind the caller is. */
    public <T> T getAsOf(String position, Query query, Class<T> view) {
        var message = position.isEmpty()
                ? message(query)
                : new GenericMessage<Object>(query, Map.of(ConsistentReads.POSITION, position));
        return wait(gateway.query(query.getClass().getName(), message, ResponseTypes.optionalInstanceOf(view)))
                .orElseThrow(() -> new ApiProblem(ApiError.RESOURCE_NOT_FOUND, ApiError.RESOURCE_NOT_FOUND.meaning()));
    }

    /** Asks for a part of a list. */
    public <T, P extends Page<T>> ResponseEntity<Answer<List<T>>> list(Query query, Class<P> page) {
        return ResponseEntity.ok(page(ask(query, page)));
    }

    /** Asks for a trail; whatever exists has one, so an empty one means that the tenant has no such thing. */
    public ResponseEntity<Answer<List<HistoryEntry>>> trail(Query query) {
        var page = ask(query, HistoryPage.class);
        if (page.total() == 0) {
            throw new ApiProblem(ApiError.RESOURCE_NOT_FOUND, ApiError.RESOURCE_NOT_FOUND.meaning());
        }
        return ResponseEntity.ok(page(page));
    }

    /** The answer with a part of a list, and the address of the part that follows. */
    public static <T> Answer<List<T>> page(Page<T> page) {
        return page(page.items(), new Paging(page.number(), page.size(), null), page.total());
    }

    /** The same for a part of a list that no read model keeps. */
    public static <T> Answer<List<T>> page(List<T> items, Paging asked, long total) {
        var isLast = (asked.page() + 1L) * asked.size() >= total;
        var next = isLast
                ? null
                : ServletUriComponentsBuilder.fromCurrentRequest()
                        .scheme(null)
                        .host(null)
                        .port(null)
                        .replaceQueryParam("page", asked.page() + 1)
                        .replaceQueryParam("size", asked.size())
                        .build()
                        .toUriString();
        return Answer.of(items, new Answer.Page(asked.size(), asked.page(), total, next));
    }

    private static Object message(Object query) {
        var position = request().getHeader(EdgeHeaders.CONSISTENT_WITH);
        return position == null ? query : new GenericMessage<>(query, Map.of(ConsistentReads.POSITION, position));
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    }

    private static <T> T wait(CompletableFuture<T> answer) {
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            throw new ApiProblem(ApiError.UNAVAILABLE, "The read model does not answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ApiProblem(ApiError.UNAVAILABLE, "The server is stopping.", e);
        }
    }
}
