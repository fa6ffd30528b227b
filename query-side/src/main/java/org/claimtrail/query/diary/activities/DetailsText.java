package org.claimtrail.query.diary.activities;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.events.diary.ActivityDetails;
import org.claimtrail.events.diary.ActivityDetails.*;
import tools.jackson.databind.json.JsonMapper;

/** What an activity's kind has of its own, as the text of a column and as words to search in. */
final class DetailsText {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private DetailsText() {}

    static String write(ActivityDetails details) {
        return JSON.writeValueAsString(details);
    }

    static ActivityDetails read(String text) {
        return JSON.readValue(text, ActivityDetails.class);
    }

    static String words(ActivityDetails details) {
        return switch (details) {
            case Call call -> call.number();
            case Email email ->
                joined(Stream.concat(Stream.of(email.sender(), email.subjectLine()), email.recipients().stream()));
            case Chat chat -> joined(Stream.of(chat.channel(), Objects.requireNonNullElse(chat.contact(), "")));
            case Meeting meeting -> joined(Stream.concat(Stream.of(meeting.place()), meeting.participants().stream()));
            case Task task -> joined(task.checklist().stream());
            case Note note -> note.text();
            case Inspection inspection -> joined(Stream.of(inspection.place(), inspection.assessor()));
        };
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining(" "));
    }
}
