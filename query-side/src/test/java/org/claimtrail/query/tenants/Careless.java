package org.claimtrail.query.tenants;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import org.axonframework.queryhandling.QueryHandler;
import org.claimtrail.query.shared.Query;
import org.claimtrail.query.shared.ReadModels;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.orm.jpa.SharedEntityManagerCreator;
import org.springframework.stereotype.Component;

/** Query handlers that forget whose rows they are to read. */
@Component
class Careless {

    private final JdbcClient jdbc;
    private final EntityManagerFactory entities;

    Careless(JdbcClient jdbc, EntityManagerFactory entities) {
        this.jdbc = jdbc;
        this.entities = entities;
    }

    /** Whose rows there are, as far as the handler can see. */
    record Seen(List<String> tenants) {}

    /** All rows of a table. */
    record ReadTable(String tenant, String table) implements Query {
        @Override
        public String readModel() {
            return ReadModels.CLAIM_SUMMARY;
        }
    }

    /** All claims, through JPA. */
    record ReadEntities(String tenant) implements Query {
        @Override
        public @Nullable String readModel() {
            return null;
        }
    }

    /** Something that must never happen in answer to a question. */
    record Execute(String tenant, String sql) implements Query {
        @Override
        public @Nullable String readModel() {
            return null;
        }
    }

    @QueryHandler
    Seen handle(ReadTable query) {
        return new Seen(jdbc.sql("SELECT DISTINCT tenant FROM " + query.table() + " ORDER BY 1")
                .query((row, index) -> row.getString(1))
                .list());
    }

    @QueryHandler
    Seen handle(ReadEntities query) {
        var manager = SharedEntityManagerCreator.createSharedEntityManager(entities);
        return new Seen(manager.createQuery("SELECT DISTINCT c.tenant FROM ClaimRow c", String.class)
                .getResultList());
    }

    @QueryHandler
    Seen handle(Execute query) {
        jdbc.sql(query.sql()).update();
        return new Seen(List.of());
    }
}
