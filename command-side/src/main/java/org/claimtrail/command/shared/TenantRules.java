package org.claimtrail.command.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** What a tenant has laid down that decisions, numbers and files follow. */
public interface TenantRules {

    /** Where the tenant's days and years begin. */
    ZoneId zone(String tenant);

    /** The name of the authority profile in force. */
    String authorityProfile(String tenant);

    /** What an uploaded file is taken to mean where neither it nor its mapping says so, in the form of a mapping. */
    Map<String, String> fileDefaults(String tenant);

    /** The packs of time limits that run on its claims, by code. */
    default List<String> clockPacks(String tenant) {
        return List.of();
    }

    /** How new claims get their handler. */
    default AssignmentMode assignment(String tenant) {
        return AssignmentMode.MANUAL;
    }

    /** The day that it is for the tenant at a moment. */
    default LocalDate dayAt(String tenant, Instant moment) {
        return moment.atZone(zone(tenant)).toLocalDate();
    }

    /** The year that it is for the tenant at a moment. */
    default Year yearAt(String tenant, Instant moment) {
        return Year.from(moment.atZone(zone(tenant)));
    }

    /** For whom nothing has been laid down. */
    TenantRules STANDARD = new TenantRules() {
        @Override
        public ZoneId zone(String tenant) {
            return ZoneOffset.UTC;
        }

        @Override
        public String authorityProfile(String tenant) {
            return "standard";
        }

        @Override
        public Map<String, String> fileDefaults(String tenant) {
            return Map.of();
        }
    };
}
