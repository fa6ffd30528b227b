package org.claimtrail.events.staff;

import java.time.DayOfWeek;
import java.time.LocalTime;

/** When somebody works on one day of every week, by the tenant's clocks. */
public record WorkingHours(DayOfWeek day, LocalTime from, LocalTime to) {}
