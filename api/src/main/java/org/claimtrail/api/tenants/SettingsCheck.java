package org.claimtrail.api.tenants;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.claimtrail.command.authority.AuthorityProperties;
import org.claimtrail.command.clocks.ClockPacks;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Lets nothing become a setting that whoever goes by it would not understand. */
@Component
final class SettingsCheck {

    private static final Set<String> ZONES = ZoneId.getAvailableZoneIds();
    private static final List<String> NUMBER_FORMATS = List.of(Settings.DECIMAL_POINT, Settings.DECIMAL_COMMA);

    private final Set<String> authorityProfiles;
    private final ClockPacks clockPacks;

    SettingsCheck(Environment environment, ClockPacks clockPacks) {
        this.clockPacks = clockPacks;
        this.authorityProfiles = new TreeSet<>(Binder.get(environment)
                .bindOrCreate("claimtrail.authority", AuthorityProperties.class)
                .byName()
                .keySet());
    }

    void check(String tenant, Settings settings) {
        zone(settings.timeZone());
        if (!Money.isCurrency(settings.currency())) {
            throw ApiProblem.field("currency", ApiError.CURRENCY_UNKNOWN, "must be an ISO 4217 code, such as KES.");
        }
        oneOf("numberFormat", settings.numberFormat(), NUMBER_FORMATS);
        oneOf("authorityProfile", settings.authorityProfile(), authorityProfiles);
        settings.clockPacks().forEach(code -> clockPack(tenant, code));
    }

    /** A name of the time zone database: an offset would be wrong for half of the year in many places. */
    static void zone(@Nullable String zone) {
        if (zone != null && !ZONES.contains(zone)) {
            throw ApiProblem.field(
                    "timeZone",
                    ApiError.VALUE_NOT_ALLOWED,
                    "must be a name of the time zone database, such as Africa/Nairobi.");
        }
    }

    private void clockPack(String tenant, String code) {
        if (clockPacks.versions(tenant, code).isEmpty()) {
            throw ApiProblem.field(
                    "clockPack",
                    ApiError.VALUE_NOT_ALLOWED,
                    "must name packs that come with the product or are the tenant's own; there is no " + code + ".");
        }
    }

    private static void oneOf(String field, String value, Collection<String> allowed) {
        if (!allowed.contains(value)) {
            throw ApiProblem.field(
                    field, ApiError.VALUE_NOT_ALLOWED, "must be one of " + String.join(", ", allowed) + ".");
        }
    }
}
