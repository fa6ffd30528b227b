package org.claimtrail.api.tenants;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What became different in a tenant's settings, for the security log. */
final class SettingsChange {

    private SettingsChange() {}

    static Map<String, String> between(Settings before, Settings after) {
        var changes = new TreeMap<String, String>();
        note(changes, "timeZone", before.timeZone(), after.timeZone());
        note(changes, "currency", before.currency(), after.currency());
        note(changes, "numberFormat", before.numberFormat(), after.numberFormat());
        note(changes, "authorityProfile", before.authorityProfile(), after.authorityProfile());
        note(changes, "clockPack", before.clockPack(), after.clockPack());
        note(changes, "secondFactorRequired", before.secondFactorRequired(), after.secondFactorRequired());
        note(changes, "sessionIdleMinutes", before.sessionIdleMinutes(), after.sessionIdleMinutes());
        note(changes, "sessionLongestDays", before.sessionLongestDays(), after.sessionLongestDays());
        note(changes, "assignment", before.assignment(), after.assignment());
        note(changes, "inspectionMinutes", before.inspectionMinutes(), after.inspectionMinutes());
        return changes;
    }

    private static void note(Map<String, String> changes, String name, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            changes.put(name, before + " -> " + after);
        }
    }
}
