package org.claimtrail.query.diary.appointments;

/** Where an appointment stands. */
public enum AppointmentStatus {
    OFFERED,
    BOOKED,
    CANCELLED,
    HELD,
    MISSED
}
