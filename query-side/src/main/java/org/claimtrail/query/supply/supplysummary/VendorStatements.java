package org.claimtrail.query.supply.supplysummary;

import static org.claimtrail.query.shared.SqlValue.at;
import static org.claimtrail.query.shared.SqlValue.id;
import static org.claimtrail.query.shared.SqlValue.number;
import static org.claimtrail.query.shared.SqlValue.text;

import java.util.stream.Stream;
import org.claimtrail.events.claims.Party.BankAccount;
import org.claimtrail.events.supply.VendorEvent;
import org.claimtrail.events.supply.VendorEvent.*;
import org.claimtrail.events.supply.VendorProfile;
import org.claimtrail.query.shared.Recorded;
import org.claimtrail.query.shared.SqlValue;
import org.claimtrail.query.shared.Statement;

/** What an event of a vendor does to its row. */
final class VendorStatements {

    /** Between towns, and between service lines, neither of which holds a comma. */
    static final String BETWEEN = ", ";

    private static final int SHOWN = 4;

    private static final String ADD = """
            INSERT INTO vendor_summary (vendor_id, tenant, kind, name, registration_number, tax_number, towns,
             service_lines, contacts, status, account_verified, proposed_by, created_at, changed_at, version)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, 'PROPOSED', false, ?, ?, ?, ?)""";

    private final SupplyJson json;
    private final Recorded recorded;

    VendorStatements(SupplyJson json, Recorded recorded) {
        this.json = json;
        this.recorded = recorded;
    }

    Statement of(VendorEvent event) {
        return switch (event) {
            case VendorProposed e -> proposed(e);
            case VendorProfileChanged e -> profile(e);
            case VendorApproved e ->
                change(
                        event,
                        "status = 'APPROVED', status_reason = ?, approved_by = ?",
                        text(e.explanation()),
                        text(actor()));
            case VendorSuspended e -> status(event, "SUSPENDED", e.explanation());
            case VendorReinstated e -> status(event, "APPROVED", e.explanation());
            case VendorRemoved e -> status(event, "REMOVED", e.explanation());
            case VendorReturned e ->
                change(
                        event,
                        "status = 'PROPOSED', status_reason = ?, proposed_by = ?, approved_by = NULL",
                        text(e.explanation()),
                        text(actor()));
            case VendorAccountSet e ->
                change(
                        event,
                        "account = ?, account_holder = ?, account_verified = false",
                        text(masked(e.account())),
                        text(e.account().holder()));
            case VendorAccountVerified e -> change(event, "account_verified = true");
        };
    }

    /** Enough to tell one account from another, and not enough to pay into it. */
    static String masked(BankAccount account) {
        var number = account.number();
        return account.bank() + " …" + number.substring(Math.max(0, number.length() - SHOWN));
    }

    private Statement proposed(VendorProposed e) {
        var now = at(recorded.envelope().recordedAt());
        return Statement.add(
                ADD,
                Stream.of(
                                Stream.of(id(e.vendorId().value()), text(recorded.tenant())),
                                values(e.profile()),
                                Stream.of(text(actor()), now, now, number(recorded.version())))
                        .flatMap(values -> values)
                        .toArray(SqlValue[]::new));
    }

    private Statement profile(VendorProfileChanged e) {
        return change(
                e,
                "kind = ?, name = ?, registration_number = ?, tax_number = ?, towns = ?, service_lines = ?, contacts = ?",
                values(e.profile()).toArray(SqlValue[]::new));
    }

    private Stream<SqlValue> values(VendorProfile profile) {
        return Stream.of(
                text(profile.kind()),
                text(profile.name()),
                text(profile.registrationNumber()),
                text(profile.taxNumber()),
                text(String.join(BETWEEN, profile.towns())),
                text(String.join(BETWEEN, profile.serviceLines())),
                text(json.write(profile.contacts())));
    }

    private Statement status(VendorEvent event, String status, String reason) {
        return change(event, "status = ?, status_reason = ?", text(status), text(reason));
    }

    private Statement change(VendorEvent event, String assignments, SqlValue... values) {
        return Statement.change(
                "UPDATE vendor_summary SET " + assignments + ", changed_at = ?, version = ? WHERE vendor_id = ?",
                Stream.concat(
                                Stream.of(values),
                                Stream.of(
                                        at(recorded.envelope().recordedAt()),
                                        number(recorded.version()),
                                        id(event.vendorId().value())))
                        .toArray(SqlValue[]::new));
    }

    private String actor() {
        return recorded.envelope().actor();
    }
}
