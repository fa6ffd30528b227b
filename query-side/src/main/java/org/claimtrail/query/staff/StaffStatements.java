package org.claimtrail.query.staff;

import static org.claimtrail.query.shared.SqlValue.at;
import static org.claimtrail.query.shared.SqlValue.count;
import static org.claimtrail.query.shared.SqlValue.day;
import static org.claimtrail.query.shared.SqlValue.flag;
import static org.claimtrail.query.shared.SqlValue.id;
import static org.claimtrail.query.shared.SqlValue.number;
import static org.claimtrail.query.shared.SqlValue.text;

import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.events.diary.ActivityEvent;
import org.claimtrail.events.diary.ActivityEvent.*;
import org.claimtrail.events.staff.StaffEvent;
import org.claimtrail.events.staff.StaffEvent.*;
import org.claimtrail.events.staff.StaffProfile;
import org.claimtrail.query.shared.Recorded;
import org.claimtrail.query.shared.SqlValue;
import org.claimtrail.query.shared.Statement;

/** What events about staff do to the read model. */
final class StaffStatements {

    private static final String PROFILE = """
            INSERT INTO staff_summary (staff_id, tenant, handle, enrolled, active, duties, capacity, skills, skill_names,
             branch_id, hours, open_claims, changed_at, version)
            VALUES (?, ?, ?, true, true, ?, ?, ?, ?, ?, ?, 0, ?, ?)
            ON CONFLICT (staff_id) DO UPDATE SET enrolled = true, active = true, duties = excluded.duties,
             capacity = excluded.capacity, skills = excluded.skills, skill_names = excluded.skill_names,
             branch_id = excluded.branch_id, hours = excluded.hours, changed_at = excluded.changed_at,
             version = excluded.version""";

    private static final String TAKEN = """
            INSERT INTO staff_summary AS s (staff_id, tenant, handle, enrolled, active, duties, capacity, skills,
             skill_names, hours, open_claims, last_assigned_at, changed_at, version)
            VALUES (?, ?, ?, false, false, '', 0, '[]', '', '[]', 1, ?, ?, ?)
            ON CONFLICT (staff_id) DO UPDATE SET open_claims = s.open_claims + 1,
             last_assigned_at = excluded.last_assigned_at, changed_at = excluded.changed_at,
             version = excluded.version""";

    private static final String ABSENCE = """
            INSERT INTO staff_absence (absence_id, tenant, staff_id, handle, status, kind, first_day, last_day, deputy,
             requested_by, requested_at, changed_at, version)
            SELECT ?, ?, staff_id, handle, 'REQUESTED', ?, ?, ?, ?, ?, ?, ?, ? FROM staff_summary WHERE staff_id = ?""";

    private final StaffEvent event;
    private final Recorded recorded;

    private StaffStatements(StaffEvent event, Recorded recorded) {
        this.event = event;
        this.recorded = recorded;
    }

    static List<Statement> of(StaffEvent event, Recorded recorded) {
        return new StaffStatements(event, recorded).all();
    }

    private List<Statement> all() {
        return switch (event) {
            case StaffMemberEnrolled e -> List.of(enrolled(e));
            case StaffMemberChanged e -> List.of(changed(e.profile()));
            case StaffMemberDeactivated e -> List.of(person("active = ?", flag(false)));
            case StaffMemberReactivated e -> List.of(person("active = ?", flag(true)));
            case AbsenceRequested e -> List.of(person(""), requested(e));
            case AbsenceApproved e ->
                List.of(
                        person(""),
                        absence(
                                "status = 'APPROVED', deputy = ?, ",
                                id(e.absenceId().value()),
                                text(e.deputy())));
            case AbsenceRejected e ->
                List.of(
                        person(""),
                        absence(
                                "status = 'REJECTED', explanation = ?, ",
                                id(e.absenceId().value()),
                                text(e.explanation())));
            case AbsenceWithdrawn e ->
                List.of(
                        person(""),
                        absence(
                                "status = 'WITHDRAWN', explanation = ?, ",
                                id(e.absenceId().value()),
                                text(e.explanation())));
            case TimeBlocked e -> List.of(person(""), blocked(e));
            case TimeUnblocked e ->
                List.of(
                        person(""),
                        Statement.change(
                                "DELETE FROM staff_block WHERE staff_id = ? AND block_id = ?", me(), id(e.blockId())));
            case ClaimTaken e -> taken(e);
            case ClaimReturned e ->
                List.of(
                        person("open_claims = open_claims - ?", count(1)),
                        Statement.change(
                                "DELETE FROM staff_claim WHERE staff_id = ? AND claim_id = ?",
                                me(),
                                id(e.claimId().value())));
            case ClaimsHandedOver e -> List.of(person(""));
        };
    }

    private Statement enrolled(StaffMemberEnrolled e) {
        var p = e.profile();
        return Statement.add(
                PROFILE,
                me(),
                text(recorded.tenant()),
                text(e.handle()),
                text(ProfileText.duties(p)),
                count(p.capacity()),
                text(ProfileText.write(p.skills())),
                text(ProfileText.skillNames(p)),
                id(p.branchId()),
                text(ProfileText.write(p.hours())),
                now(),
                version());
    }

    private Statement changed(StaffProfile p) {
        return person(
                "duties = ?, capacity = ?, skills = ?, skill_names = ?, branch_id = ?, hours = ?",
                text(ProfileText.duties(p)),
                count(p.capacity()),
                text(ProfileText.write(p.skills())),
                text(ProfileText.skillNames(p)),
                id(p.branchId()),
                text(ProfileText.write(p.hours())));
    }

    private Statement requested(AbsenceRequested e) {
        return Statement.add(
                ABSENCE,
                id(e.absenceId().value()),
                text(recorded.tenant()),
                text(e.kind()),
                day(e.from()),
                day(e.to()),
                text(e.deputy()),
                text(recorded.envelope().actor()),
                at(recorded.envelope().effectiveAt()),
                now(),
                version(),
                me());
    }

    private Statement absence(String assignments, SqlValue absence, SqlValue... changed) {
        return Statement.change(
                "UPDATE staff_absence SET " + assignments
                        + "decided_by = ?, decided_at = ?, changed_at = ?, version = ? WHERE absence_id = ?",
                Stream.concat(
                                Stream.of(changed),
                                Stream.of(
                                        text(recorded.envelope().actor()),
                                        at(recorded.envelope().effectiveAt()),
                                        now(),
                                        version(),
                                        absence))
                        .toArray(SqlValue[]::new));
    }

    private Statement blocked(TimeBlocked e) {
        return Statement.add(
                "INSERT INTO staff_block (staff_id, block_id, tenant, begins_at, ends_at, title)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                me(),
                id(e.blockId()),
                text(recorded.tenant()),
                at(e.from()),
                at(e.until()),
                text(e.title()));
    }

    private List<Statement> taken(ClaimTaken e) {
        return List.of(
                Statement.add(TAKEN, me(), text(recorded.tenant()), text(e.handle()), now(), now(), version()),
                Statement.add(
                        "INSERT INTO staff_claim (staff_id, claim_id, tenant, since) VALUES (?, ?, ?, ?)",
                        me(),
                        id(e.claimId().value()),
                        text(recorded.tenant()),
                        now()));
    }

    private Statement person(String assignments, SqlValue... changed) {
        return Statement.change(
                "UPDATE staff_summary SET " + assignments + (assignments.isEmpty() ? "" : ", ")
                        + "changed_at = ?, version = ? WHERE staff_id = ?",
                Stream.concat(Stream.of(changed), Stream.of(now(), version(), me()))
                        .toArray(SqlValue[]::new));
    }

    private SqlValue me() {
        return id(event.staffId().value());
    }

    private SqlValue now() {
        return at(recorded.envelope().recordedAt());
    }

    private SqlValue version() {
        return number(recorded.version());
    }

    /** Who is to do what is open; the rest of the diary is not for here. */
    static List<Statement> ofActivity(ActivityEvent event, Recorded recorded) {
        var activity = id(event.activityId().value());
        return switch (event) {
            case ActivityPlanned e ->
                List.of(Statement.add(
                        "INSERT INTO staff_activity (activity_id, tenant, assignee, open) VALUES (?, ?, ?, ?)",
                        activity,
                        text(recorded.tenant()),
                        text(e.assignee()),
                        flag(true)));
            case ActivityAssigned e ->
                List.of(Statement.change(
                        "UPDATE staff_activity SET assignee = ? WHERE activity_id = ?", text(e.assignee()), activity));
            case ActivityCompleted e -> List.of(open(activity, false));
            case ActivityCancelled e -> List.of(open(activity, false));
            case ActivityReopened e -> List.of(open(activity, true));
            case ActivityChanged e -> List.of();
            case ActivityStarted e -> List.of();
        };
    }

    private static Statement open(SqlValue activity, boolean open) {
        return Statement.change("UPDATE staff_activity SET open = ? WHERE activity_id = ?", flag(open), activity);
    }
}
