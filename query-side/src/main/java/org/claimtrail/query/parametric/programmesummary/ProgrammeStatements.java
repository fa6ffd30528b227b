package org.claimtrail.query.parametric.programmesummary;

import static org.claimtrail.query.shared.SqlValue.at;
import static org.claimtrail.query.shared.SqlValue.count;
import static org.claimtrail.query.shared.SqlValue.day;
import static org.claimtrail.query.shared.SqlValue.decimal;
import static org.claimtrail.query.shared.SqlValue.id;
import static org.claimtrail.query.shared.SqlValue.number;
import static org.claimtrail.query.shared.SqlValue.text;

import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.events.parametric.IndexReading;
import org.claimtrail.events.parametric.PayoutTable;
import org.claimtrail.events.parametric.ProgrammeEvent;
import org.claimtrail.events.parametric.ProgrammeEvent.*;
import org.claimtrail.query.shared.Recorded;
import org.claimtrail.query.shared.SqlValue;
import org.claimtrail.query.shared.Statement;
import tools.jackson.databind.json.JsonMapper;

/** What each event changes in the rows of its programme. */
final class ProgrammeStatements {

    private static final String ADD = """
            INSERT INTO parametric_programme (programme_id, tenant, number, name, status, index_name, unit, area, season,
             season_from, season_to, cover, payout_table, provider_key, currency, policies, insured, opened_by, opened_at,
             changed_at, version)
            VALUES (?, ?, ?, ?, 'WAITING', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, ?, ?, ?, ?)""";

    private static final String ENROL = """
            INSERT INTO parametric_enrolment (programme_id, policy_number, tenant, insured_name, currency, sum_insured,
             enrolled_by, enrolled_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String WITHDRAW =
            "DELETE FROM parametric_enrolment WHERE programme_id = ? AND policy_number = ?";

    private static final String SUMS = """
            (policies, insured) = (SELECT count(*), coalesce(sum(e.sum_insured), 0) FROM parametric_enrolment e
             WHERE e.programme_id = parametric_programme.programme_id)""";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ProgrammeEvent event;
    private final Recorded recorded;

    private ProgrammeStatements(ProgrammeEvent event, Recorded recorded) {
        this.event = event;
        this.recorded = recorded;
    }

    static List<Statement> of(ProgrammeEvent event, Recorded recorded) {
        return new ProgrammeStatements(event, recorded).statements();
    }

    static PayoutTable payouts(String json) {
        return JSON.readValue(json, PayoutTable.class);
    }

    private List<Statement> statements() {
        return switch (event) {
            case ProgrammeOpened e -> List.of(opened(e));
            case PolicyEnrolled e -> List.of(enrolled(e), change(SUMS));
            case EnrolmentWithdrawn e ->
                List.of(Statement.change(WITHDRAW, id(e.programmeId().value()), text(e.policyNumber())), change(SUMS));
            case IndexRead e -> List.of(read(e.reading(), ""));
            case ParametricTriggerMet e ->
                List.of(read(
                        e.reading(),
                        ", status = 'TRIGGERED', basis_points = ?, payouts = ?, requested_by = ?, decided_by = NULL,"
                                + " explanation = NULL",
                        count(e.basisPoints()),
                        number(e.total().minor()),
                        text(e.requestedBy())));
            case PayoutsApproved e -> List.of(change("status = 'PAYING', decided_by = ?", text(e.approvedBy())));
            case PayoutsRejected e ->
                List.of(change(
                        "status = 'WAITING', basis_points = NULL, payouts = NULL, decided_by = ?, explanation = ?",
                        text(recorded.envelope().actor()),
                        text(e.explanation())));
        };
    }

    private Statement opened(ProgrammeOpened e) {
        var by = recorded.envelope();
        return Statement.add(
                ADD,
                id(e.programmeId().value()),
                text(recorded.tenant()),
                text(e.programmeNumber()),
                text(e.name()),
                text(e.index()),
                text(e.unit()),
                text(e.area()),
                text(e.season()),
                day(e.seasonFrom()),
                day(e.seasonTo()),
                text(e.cover()),
                text(JSON.writeValueAsString(e.payouts())),
                text(e.providerKey()),
                text(e.currency()),
                text(by.actor()),
                at(by.effectiveAt()),
                at(by.recordedAt()),
                number(recorded.version()));
    }

    private Statement enrolled(PolicyEnrolled e) {
        return Statement.add(
                ENROL,
                id(e.programmeId().value()),
                text(e.policyNumber()),
                text(recorded.tenant()),
                text(e.insured().name()),
                text(e.sumInsured().currency()),
                number(e.sumInsured().minor()),
                text(recorded.envelope().actor()),
                at(recorded.envelope().effectiveAt()));
    }

    private Statement read(IndexReading reading, String further, SqlValue... values) {
        return change(
                "last_value = ?, last_observed_on = ?" + further,
                Stream.concat(Stream.of(decimal(reading.value()), day(reading.observedOn())), Stream.of(values))
                        .toArray(SqlValue[]::new));
    }

    private Statement change(String assignments, SqlValue... values) {
        return Statement.change(
                "UPDATE parametric_programme SET " + assignments
                        + ", changed_at = ?, version = ? WHERE programme_id = ?",
                Stream.concat(
                                Stream.of(values),
                                Stream.of(
                                        at(recorded.envelope().recordedAt()),
                                        number(recorded.version()),
                                        id(event.programmeId().value())))
                        .toArray(SqlValue[]::new));
    }
}
