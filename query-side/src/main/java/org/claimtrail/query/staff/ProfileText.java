package org.claimtrail.query.staff;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.events.staff.Skill;
import org.claimtrail.events.staff.StaffProfile;
import org.claimtrail.events.staff.StaffProfile.Duty;
import org.claimtrail.events.staff.WorkingHours;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What somebody does, as the text of columns. */
final class ProfileText {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<List<Skill>> SKILLS = new TypeReference<>() {};
    private static final TypeReference<List<WorkingHours>> HOURS = new TypeReference<>() {};

    private ProfileText() {}

    static String write(List<?> values) {
        return JSON.writeValueAsString(values);
    }

    static String duties(StaffProfile profile) {
        return joined(profile.duties().stream().map(Duty::name));
    }

    static List<Duty> duties(String text) {
        return Stream.of(text.split(","))
                .filter(name -> !name.isEmpty())
                .map(Duty::valueOf)
                .toList();
    }

    static String skillNames(StaffProfile profile) {
        return joined(profile.skills().stream().map(skill -> skill.name().toLowerCase(Locale.ROOT)));
    }

    static List<Skill> skills(String text) {
        return JSON.readValue(text, SKILLS);
    }

    static List<WorkingHours> hours(String text) {
        return JSON.readValue(text, HOURS);
    }

    private static String joined(Stream<String> names) {
        return names.collect(Collectors.joining(",", ",", ","));
    }
}
