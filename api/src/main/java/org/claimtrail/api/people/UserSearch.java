package org.claimtrail.api.people;

import static java.util.Map.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.shared.SortOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the users of a tenant. */
@Component
final class UserSearch {

    /** What people sort by, and the column behind it; nothing else reaches the order of a statement. */
    private static final Map<String, String> SORTS = Map.ofEntries(
            entry("name", "name"),
            entry("displayName", "lower(display_name)"),
            entry("email", "lower(email)"),
            entry("status", "status"),
            entry("createdAt", "created_at"),
            entry("changedAt", "changed_at"));

    private static final String WHERE = """
             FROM app_user
            WHERE tenant = :tenant
              AND (:status::text IS NULL OR status = :status)
              AND (:role::text IS NULL OR :role = ANY (roles))
              AND (:branchId::uuid IS NULL OR branch_id = :branchId::uuid)
              AND (:like::text IS NULL OR display_name ILIKE :like OR email ILIKE :like OR name ILIKE :like
                   OR phone LIKE :like OR phone = :phone OR national_id ILIKE :like)""";

    private final JdbcClient jdbc;
    private final Phones phones;

    UserSearch(JdbcClient jdbc, Phones phones) {
        this.jdbc = jdbc;
        this.phones = phones;
    }

    /** What the users of a list have in common. */
    record Wanted(
            String tenant,
            @Nullable UserStatus status,
            @Nullable String role,
            @Nullable UUID branchId,
            @Nullable String text) {}

    /** A part of the list, and how long it is. */
    record Found(List<User> users, long total) {}

    Found find(Wanted wanted, Paging paging) {
        var order = SortOrder.of(paging, SORTS).stream()
                .map(sort -> sort.property() + (sort.descending() ? " DESC" : ""))
                .collect(Collectors.joining(", "));
        var values = values(wanted);
        var total = jdbc.sql("SELECT count(*)" + WHERE)
                .params(values)
                .query(Long.class)
                .single();
        var users = jdbc.sql("SELECT " + Users.COLUMNS + WHERE + " ORDER BY "
                        + (order.isEmpty() ? "lower(display_name)" : order) + ", user_id LIMIT :size OFFSET :offset")
                .params(values)
                .param("size", paging.size())
                .param("offset", (long) paging.page() * paging.size())
                .query(Users::read)
                .list();
        return new Found(users, total);
    }

    private Map<String, @Nullable Object> values(Wanted wanted) {
        var text = wanted.text();
        var values = new HashMap<String, @Nullable Object>();
        values.put("tenant", wanted.tenant());
        values.put("status", wanted.status() == null ? null : wanted.status().name());
        values.put("role", wanted.role());
        values.put("branchId", wanted.branchId());
        values.put("like", text == null ? null : "%" + literal(text) + "%");
        values.put("phone", text == null ? null : phones.find(text).orElse(null));
        return values;
    }

    /** What somebody looks for is text, not a pattern. */
    private static String literal(String text) {
        return text.replaceAll("([\\\\%_])", "\\\\$1");
    }
}
