package org.claimtrail.api.diary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.claimtrail.command.diary.AppointmentFacts;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.diary.AppointmentId;
import org.claimtrail.events.diary.CalendarId;
import org.claimtrail.events.diary.Slot;
import org.junit.jupiter.api.Test;

class AppointmentCalendarTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00.123Z");
    private static final Slot SLOT =
            new Slot(Instant.parse("2026-03-10T06:00:00Z"), Instant.parse("2026-03-10T07:00:00Z"));
    private static final String PLACE = "Karakana ya Juma, Barabara ya Ngong; \"Gate 3\"\nmkabala na kanisa – "
            + "jengo la pili baada ya kituo cha mafuta, upande wa kushoto";

    private final AppointmentCalendar calendar = new AppointmentCalendar(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    void what_it_writes_another_program_reads_back_as_it_was() throws Exception {
        var text = calendar.text(facts(AppointmentFacts.Phase.BOOKED, 2), SLOT);

        assertThat(text.split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                        .as(line)
                        .isLessThanOrEqualTo(75))
                .contains(
                        "DTSTART:20260310T060000Z",
                        "DTEND:20260310T070000Z",
                        "DTSTAMP:20260302T080000Z",
                        "SEQUENCE:2",
                        "STATUS:CONFIRMED");
        var read = new CalendarBuilder().build(new StringReader(text));
        VEvent event = (VEvent) read.getComponents().getFirst();
        assertThat(event.getProperty(Property.LOCATION).orElseThrow().getValue())
                .isEqualTo(PLACE);
    }

    @Test
    void a_cancelled_appointment_is_the_same_one_changed_once_more() {
        assertThat(calendar.text(facts(AppointmentFacts.Phase.CANCELLED, 2), SLOT))
                .contains("UID:00000000-0000-0000-0000-000000000002@claimtrail", "SEQUENCE:3", "STATUS:CANCELLED");
    }

    private static AppointmentFacts facts(AppointmentFacts.Phase phase, int moves) {
        return new AppointmentFacts(
                CalendarId.of(new UUID(0, 1)),
                AppointmentId.of(new UUID(0, 2)),
                "peter-ochieng",
                ClaimId.of(new UUID(0, 3)),
                "CLM-2026-000001",
                PLACE,
                60,
                LocalDate.of(2026, 3, 9),
                LocalDate.of(2026, 3, 13),
                SLOT,
                phase,
                null,
                moves,
                7);
    }
}
