package org.claimtrail.api.tenants;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.queryhandling.QueryMessage;
import org.claimtrail.api.security.Caller;
import org.claimtrail.query.shared.TenantReads;

/**
 * Writes on every question whose it is: the caller's tenant, whatever else the question says. Where nobody is asking there is
 * nothing to write, and who answers refuses a question that does not say.
 */
final class AskingTenant implements MessageDispatchInterceptor<QueryMessage<?, ?>> {

    @Override
    public BiFunction<Integer, QueryMessage<?, ?>, QueryMessage<?, ?>> handle(
            List<? extends QueryMessage<?, ?>> messages) {
        return (index, message) -> {
            var caller = Caller.currentOrNull();
            return caller == null ? message : message.andMetaData(Map.of(TenantReads.TENANT, caller.tenant()));
        };
    }
}
