package org.claimtrail.api.customers;

import static java.util.Map.entry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.claimtrail.api.customers.Customer.Kind;
import org.claimtrail.api.customers.Customer.Status;
import org.claimtrail.api.customers.CustomerViews.CustomerSummary;
import org.claimtrail.api.people.Phones;
import org.claimtrail.query.shared.Paging;
import org.claimtrail.query.shared.SortOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the customers of a tenant. */
@Component
final class CustomerSearch {

    /** What people sort by, and the column behind it; nothing else reaches the order of a statement. */
    private static final Map<String, String> SORTS = Map.ofEntries(
            entry("number", "number"),
            entry("kind", "kind"),
            entry("status", "status"),
            entry("name", "lower(name)"),
            entry("email", "email"),
            entry("phone", "phones[1]"),
            entry("officialId", "upper(official_id)"),
            entry("bornOn", "born_on"),
            entry("town", "lower(addresses -> 0 ->> 'town')"),
            entry("portalUser", "portal_user"),
            entry("policies", "policies"),
            entry("createdAt", "created_at"),
            entry("changedAt", "changed_at"));

    /** Words of names are found by how they begin, in whatever order; so are addresses and numbers. */
    private static final String FROM = """
             FROM (SELECT c.*, (SELECT count(*) FROM customer_policy p WHERE p.customer_id = c.customer_id) AS policies
                   FROM customer c) c
            WHERE tenant = :tenant
              AND (CASE WHEN :status::text IS NULL THEN status IN ('ACTIVE', 'INACTIVE') ELSE status = :status END)
              AND (:kind::text IS NULL OR kind = :kind)
              AND (:number::text IS NULL OR number = :number)
              AND (:email::text IS NULL OR email = :email)
              AND (:phone::text IS NULL OR phones @> ARRAY[:phone::text])
              AND (:officialId::text IS NULL OR upper(official_id) = :officialId)
              AND (:tag::text IS NULL OR tags @> ARRAY[:tag::text])
              AND (:town::text IS NULL OR EXISTS (SELECT FROM jsonb_array_elements(addresses) a
                                                  WHERE lower(a ->> 'town') = :town))
              AND (:portalUser::text IS NULL OR portal_user = :portalUser)
              AND (:policyId::uuid IS NULL OR EXISTS (SELECT FROM customer_policy p
                   WHERE p.customer_id = c.customer_id AND p.policy_id = :policyId::uuid))
              AND (:bornOn::date IS NULL OR born_on = :bornOn)
              AND (:createdFrom::timestamptz IS NULL OR created_at >= :createdFrom)
              AND (:createdTo::timestamptz IS NULL OR created_at <= :createdTo)
              AND (:q::text IS NULL
                   OR (:words <> '' AND to_tsvector('simple', words) @@ to_tsquery('simple', :words))
                   OR email LIKE lower(:prefix) OR upper(official_id) LIKE upper(:prefix) OR number LIKE upper(:prefix)
                   OR phones @> ARRAY[:dialled::text])""";

    private final JdbcClient jdbc;
    private final Phones phones;

    CustomerSearch(JdbcClient jdbc, Phones phones) {
        this.jdbc = jdbc;
        this.phones = phones;
    }

    /** What the customers of a list have in common; null asks for nothing. */
    record Wanted(
            @Nullable Kind kind,
            @Nullable Status status,
            @Nullable String number,
            @Nullable String email,
            @Nullable String phone,
            @Nullable String officialId,
            @Nullable String tag,
            @Nullable String town,
            @Nullable String portalUser,
            @Nullable UUID policyId,
            @Nullable LocalDate bornOn,
            @Nullable Instant createdFrom,
            @Nullable Instant createdTo) {}

    /** A part of the list, and how long it is. */
    record Found(List<CustomerSummary> customers, long total) {}

    Found find(String tenant, Wanted wanted, @Nullable String text, Paging paging) {
        var order = SortOrder.of(paging, SORTS).stream()
                .map(sort -> sort.property() + (sort.descending() ? " DESC NULLS LAST" : " NULLS LAST"))
                .collect(Collectors.joining(", "));
        var values = values(wanted, text);
        values.put("tenant", tenant);
        var total = jdbc.sql("SELECT count(*)" + FROM)
                .params(values)
                .query((row, index) -> row.getLong(1))
                .single();
        var found = jdbc.sql("SELECT c.*" + FROM + " ORDER BY " + (order.isEmpty() ? "lower(name)" : order)
                        + ", customer_id LIMIT :size OFFSET :offset")
                .params(values)
                .param("size", paging.size())
                .param("offset", (long) paging.page() * paging.size())
                .query(CustomerSearch::summary)
                .list();
        return new Found(found, total);
    }

    private Map<String, @Nullable Object> values(Wanted wanted, @Nullable String text) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("kind", wanted.kind() == null ? null : wanted.kind().name());
        values.put("status", wanted.status() == null ? null : wanted.status().name());
        values.put("number", wanted.number());
        values.put("email", lower(wanted.email()));
        values.put("phone", wanted.phone() == null ? null : e164(wanted.phone()));
        values.put(
                "officialId",
                wanted.officialId() == null ? null : wanted.officialId().toUpperCase(Locale.ROOT));
        values.put("tag", wanted.tag());
        values.put("town", lower(wanted.town()));
        values.put("portalUser", wanted.portalUser());
        values.put("policyId", wanted.policyId());
        values.put("bornOn", wanted.bornOn());
        values.put("createdFrom", timestamp(wanted.createdFrom()));
        values.put("createdTo", timestamp(wanted.createdTo()));
        values.put("q", text);
        values.put("words", text == null ? "" : words(text));
        values.put("prefix", text == null ? "" : literal(text) + "%");
        values.put("dialled", text == null ? "" : e164(text));
        return values;
    }

    /** Whatever is not a number is nobody's. */
    private String e164(String text) {
        return phones.find(text).orElse(text);
    }

    /** Every word must begin a word of a name; nothing of what somebody types is taken for an operator. */
    private static String words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word + ":*")
                .collect(Collectors.joining(" & "));
    }

    /** What somebody looks for is text, not a pattern. */
    private static String literal(String text) {
        return text.replaceAll("([\\\\%_])", "\\\\$1");
    }

    private static @Nullable String lower(@Nullable String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant moment) {
        return moment == null ? null : Timestamp.from(moment);
    }

    private static CustomerSummary summary(ResultSet row, int index) throws SQLException {
        return CustomerSummary.of(CustomerTable.read(row, index), row.getLong("policies"));
    }
}
