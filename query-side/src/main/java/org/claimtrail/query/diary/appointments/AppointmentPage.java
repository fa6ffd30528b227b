package org.claimtrail.query.diary.appointments;

import java.util.List;
import org.claimtrail.query.shared.Page;

/** A part of a list of appointments. */
public record AppointmentPage(List<AppointmentSummary> items, int number, int size, long total)
        implements Page<AppointmentSummary> {

    public AppointmentPage {
        items = List.copyOf(items);
    }
}
