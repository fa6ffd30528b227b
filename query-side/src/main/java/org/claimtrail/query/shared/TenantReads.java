package org.claimtrail.query.shared;

import java.util.Map;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.queryhandling.QueryMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * Answers every question in a transaction that can read one tenant's rows and nothing else: a handler that forgets to ask
 * for them gets no others. Whoever asks for a tenant that is not his own gets no answer at all.
 */
public final class TenantReads implements MessageHandlerInterceptor<QueryMessage<?, ?>> {

    /** The metadata key on query messages; its value is the tenant of whoever asks. */
    public static final String TENANT = "tenant";

    /** The role that cannot see past the rows of one tenant. */
    public static final String ROLE = "claimtrail_reader";

    private static final String CONFINE =
            "SELECT set_config('claimtrail.tenant', ?, true), set_config('role', '" + ROLE + "', true)";

    private final JdbcClient jdbc;
    private final PlatformTransactionManager transactions;
    private final TransactionDefinition reading;

    public TenantReads(JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
        // Never in somebody else's transaction: that would go on under the role of a reader.
        var definition = new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        definition.setReadOnly(true);
        this.reading = definition;
    }

    @Override
    public @Nullable Object handle(
            UnitOfWork<? extends QueryMessage<?, ?>> unitOfWork, InterceptorChain interceptorChain) throws Exception {
        var tenant = tenantOf(unitOfWork.getMessage());
        var transaction = transactions.getTransaction(reading);
        @Nullable Object answer;
        try {
            confine(tenant);
            answer = interceptorChain.proceed();
        } catch (Throwable failure) {
            transactions.rollback(transaction);
            throw failure;
        }
        transactions.commit(transaction);
        return answer;
    }

    /** Until the end of the transaction, whatever reads in it: SQL of ours and of the repositories alike. */
    private void confine(String tenant) {
        jdbc.sql(CONFINE).param(tenant).query((row, index) -> row.getString(1)).single();
    }

    private static String tenantOf(QueryMessage<?, ?> message) {
        var asking = message.getMetaData().get(TENANT);
        if (message.getPayload() instanceof Query query && query.tenant().equals(asking)) {
            return query.tenant();
        }
        throw new QueryRefused(
                QueryRefusal.Code.FOREIGN_TENANT,
                "Nobody reads what another tenant has.",
                Map.of("query", message.getPayloadType().getSimpleName()));
    }
}
