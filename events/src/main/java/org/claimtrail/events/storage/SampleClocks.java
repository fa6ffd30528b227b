package org.claimtrail.events.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.claimtrail.events.clocks.ClockPack;
import org.claimtrail.events.clocks.HolidayCalendar;
import tools.jackson.databind.json.JsonMapper;

/** The packs of time limits and the holiday calendars that come with the product, by code. */
public final class SampleClocks {

    private static final JsonMapper JSON = StoredForm.mapper();

    private static final Map<String, ClockPack> PACKS = packs("standard", "kenya", "tanzania", "nigeria", "california");
    private static final Map<String, HolidayCalendar> CALENDARS =
            calendars("kenya", "tanzania", "nigeria", "california", "weekends", "weekends-friday-saturday");

    private SampleClocks() {}

    public static Map<String, ClockPack> packs() {
        return PACKS;
    }

    public static Map<String, HolidayCalendar> calendars() {
        return CALENDARS;
    }

    private static Map<String, ClockPack> packs(String... codes) {
        var packs = new LinkedHashMap<String, ClockPack>();
        for (var code : codes) {
            packs.put(code, read("packs/" + code, ClockPack.class));
        }
        return Collections.unmodifiableMap(packs);
    }

    private static Map<String, HolidayCalendar> calendars(String... codes) {
        var calendars = new LinkedHashMap<String, HolidayCalendar>();
        for (var code : codes) {
            calendars.put(code, read("calendars/" + code, HolidayCalendar.class));
        }
        return Collections.unmodifiableMap(calendars);
    }

    private static <T> T read(String name, Class<T> type) {
        try (var json = SampleClocks.class.getResourceAsStream("/org/claimtrail/events/clocks/" + name + ".json")) {
            if (json == null) {
                throw new IllegalStateException("The product lacks " + name);
            }
            return JSON.readValue(json, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
