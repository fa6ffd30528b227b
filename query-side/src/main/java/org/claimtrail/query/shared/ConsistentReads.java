package org.claimtrail.query.shared;

import java.time.Duration;
import java.util.Map;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryMessage;
import org.jspecify.annotations.Nullable;

/** Lets a question that carries a position wait until its read model has got that far. */
public final class ConsistentReads implements MessageHandlerInterceptor<QueryMessage<?, ?>> {

    /** The metadata key on query messages; its value is the position of a command's answer, as text. */
    public static final String POSITION = "consistentWith";

    private final ReadModelPositions positions;
    private final Duration timeout;

    public ConsistentReads(ReadModelPositions positions, Duration timeout) {
        this.positions = positions;
        this.timeout = timeout;
    }

    @Override
    public @Nullable Object handle(
            UnitOfWork<? extends QueryMessage<?, ?>> unitOfWork, InterceptorChain interceptorChain) throws Exception {
        var message = unitOfWork.getMessage();
        var position = message.getMetaData().get(POSITION);
        if (position != null
                && message.getPayload() instanceof Query query
                && query.readModel() instanceof String model) {
            var wanted = read(position.toString());
            positions.await(model, wanted, timeout);
            query.alsoReads().forEach(readModel -> positions.await(readModel, wanted, timeout));
        }
        return interceptorChain.proceed();
    }

    private static long read(String position) {
        try {
            return Long.parseLong(position);
        } catch (NumberFormatException e) {
            throw new QueryRefused(
                    QueryRefusal.Code.INVALID_POSITION,
                    "A position is what a command answered.",
                    Map.of("position", position));
        }
    }
}
