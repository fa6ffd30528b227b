package org.claimtrail.command.clocks;

import java.util.Objects;
import org.claimtrail.events.clocks.HolidayCalendar;
import org.claimtrail.events.clocks.WorkingDays;
import org.claimtrail.events.storage.SampleClocks;

/** Knows on which days a tenant works. */
@FunctionalInterface
public interface Calendars {

    /** Saturdays and Sundays only. */
    WorkingDays NONE = new WorkingDays(weekends());

    /**
     * A calendar that comes with the product, with what the tenant has added to it.
     *
     * @param code of a calendar that there is
     */
    WorkingDays of(String tenant, String code);

    private static HolidayCalendar weekends() {
        return Objects.requireNonNull(SampleClocks.calendars().get("weekends"));
    }
}
