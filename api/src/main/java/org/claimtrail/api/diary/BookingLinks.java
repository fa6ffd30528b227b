package org.claimtrail.api.diary;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.claimtrail.api.sessions.Opaque;
import org.claimtrail.events.diary.AppointmentId;
import org.claimtrail.events.diary.CalendarId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Links with which customers choose a slot without logging in. Only a digest of each is kept. */
@Component
final class BookingLinks {

    private final JdbcClient jdbc;
    private final Clock clock;

    BookingLinks(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What a link is for. */
    record Target(String tenant, CalendarId calendar, AppointmentId appointment) {}

    /** A new link's token, and when it ends. */
    record Made(String token, Instant expiresAt) {}

    Made make(Target target, String by, Duration good) {
        var token = Opaque.token("");
        var now = clock.instant();
        var expires = now.plus(good);
        // Those that nobody can use any more are swept out here: there are never many.
        jdbc.sql("DELETE FROM booking_link WHERE expires_at < ?").param(at(now)).update();
        jdbc.sql("""
                        INSERT INTO booking_link (digest, tenant, calendar_id, appointment_id, made_by, made_at, expires_at)
                        VALUES (:digest, :tenant, :calendar, :appointment, :by, :now, :expires)""")
                .param("digest", Opaque.digest(token))
                .param("tenant", target.tenant())
                .param("calendar", target.calendar().value())
                .param("appointment", target.appointment().value())
                .param("by", by)
                .param("now", at(now))
                .param("expires", at(expires))
                .update();
        return new Made(token, expires);
    }

    /** What a token is for; empty when nobody has made it, or it has ended. */
    Optional<Target> find(String token) {
        return jdbc.sql("SELECT * FROM booking_link WHERE digest = :digest AND expires_at > :now")
                .param("digest", Opaque.digest(token))
                .param("now", at(clock.instant()))
                .query((row, index) -> new Target(
                        row.getString("tenant"),
                        CalendarId.of(row.getObject("calendar_id", UUID.class)),
                        AppointmentId.of(row.getObject("appointment_id", UUID.class))))
                .optional();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
