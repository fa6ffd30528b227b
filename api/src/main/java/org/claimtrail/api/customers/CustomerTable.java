package org.claimtrail.api.customers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.api.customers.Customer.Kind;
import org.claimtrail.api.customers.Customer.Profile;
import org.claimtrail.api.customers.Customer.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The customers that are kept. */
@Component
final class CustomerTable {

    static final String COLUMNS = """
            customer_id, tenant, number, kind, status, name, also_known_as, email, phones, official_id, born_on, addresses,
            tags, portal_user, merged_into, fingerprint, version, created_by, created_at, changed_by, changed_at""";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<CustomerAddress>> ADDRESSES = new TypeReference<>() {};

    private final JdbcClient jdbc;

    CustomerTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Customer> find(String tenant, UUID id) {
        return found("", tenant, id);
    }

    /** The customer as nobody else can change him before the transaction ends. */
    Optional<Customer> locked(String tenant, UUID id) {
        return found(" FOR UPDATE", tenant, id);
    }

    private Optional<Customer> found(String lock, String tenant, UUID id) {
        return jdbc.sql("SELECT " + COLUMNS + " FROM customer WHERE tenant = :tenant AND customer_id = :id" + lock)
                .param("tenant", tenant)
                .param("id", id)
                .query(CustomerTable::read)
                .optional();
    }

    /** Those that were merged into a customer, directly or by way of others. */
    List<UUID> standingFor(String tenant, UUID id) {
        return jdbc.sql("""
                        WITH RECURSIVE others AS (
                         SELECT customer_id FROM customer WHERE tenant = :tenant AND merged_into = :id
                         UNION
                         SELECT c.customer_id FROM customer c JOIN others o ON c.merged_into = o.customer_id)
                        SELECT customer_id FROM others""")
                .param("tenant", tenant)
                .param("id", id)
                .query((row, index) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Adds a customer; false when there is one of this identifier. */
    boolean add(Customer customer) {
        return with("""
                        INSERT INTO customer (customer_id, tenant, number, kind, status, name, words, also_known_as, email,
                         phones, official_id, born_on, addresses, tags, portal_user, merged_into, fingerprint, created_by,
                         created_at, changed_by, changed_at)
                        VALUES (:id, :tenant, :number, :kind, :status, :name, :words, :alsoKnownAs::text[], :email,
                         :phones::text[], :officialId, :bornOn, :addresses::jsonb, :tags::text[], :portalUser, :mergedInto,
                         :fingerprint, :by, :now, :by, :now)
                        ON CONFLICT (customer_id) DO NOTHING""", customer).param("number", customer.number()).update() == 1;
    }

    /** Keeps what became of a customer whose row is locked. */
    Customer keep(Customer customer) {
        with("""
                        UPDATE customer SET kind = :kind, status = :status, name = :name, words = :words,
                         also_known_as = :alsoKnownAs::text[], email = :email, phones = :phones::text[],
                         official_id = :officialId, born_on = :bornOn, addresses = :addresses::jsonb,
                         tags = :tags::text[], portal_user = :portalUser, merged_into = :mergedInto,
                         fingerprint = :fingerprint, version = version + 1, changed_by = :by, changed_at = :now
                        WHERE customer_id = :id AND tenant = :tenant""", customer).update();
        return find(customer.tenant(), customer.id()).orElseThrow();
    }

    /** Whether a user is another customer already. */
    boolean isTaken(String tenant, String portalUser, UUID otherThan) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM customer WHERE tenant = ? AND portal_user = ? AND customer_id <> ?)""")
                .params(tenant, portalUser, otherThan)
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec with(String sql, Customer customer) {
        var profile = customer.profile();
        return jdbc.sql(sql)
                .param("id", customer.id())
                .param("tenant", customer.tenant())
                .param("kind", profile.kind().name())
                .param("status", customer.status().name())
                .param("name", profile.name())
                .param("words", words(profile))
                .param("alsoKnownAs", profile.alsoKnownAs().toArray(String[]::new))
                .param("email", profile.email())
                .param("phones", profile.phones().toArray(String[]::new))
                .param("officialId", profile.officialId())
                .param("bornOn", profile.bornOn())
                .param("addresses", JSON.writeValueAsString(profile.addresses()))
                .param("tags", profile.tags().toArray(String[]::new))
                .param("portalUser", profile.portalUser())
                .param("mergedInto", customer.mergedInto())
                .param("fingerprint", customer.fingerprint())
                .param("by", customer.changedBy())
                .param("now", Timestamp.from(customer.changedAt()));
    }

    private static String words(Profile profile) {
        return Stream.concat(Stream.of(profile.name()), profile.alsoKnownAs().stream())
                .map(name -> name.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    static Customer read(ResultSet row, int index) throws SQLException {
        return new Customer(
                row.getObject("customer_id", UUID.class),
                row.getString("tenant"),
                row.getString("number"),
                Status.valueOf(row.getString("status")),
                profile(row),
                row.getObject("merged_into", UUID.class),
                row.getString("fingerprint"),
                row.getLong("version"),
                row.getString("created_by"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("changed_by"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static Profile profile(ResultSet row) throws SQLException {
        return new Profile(
                Kind.valueOf(row.getString("kind")),
                row.getString("name"),
                texts(row, "also_known_as"),
                row.getString("email"),
                texts(row, "phones"),
                row.getString("official_id"),
                row.getObject("born_on", LocalDate.class),
                JSON.readValue(row.getString("addresses"), ADDRESSES),
                texts(row, "tags"),
                row.getString("portal_user"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
