package org.claimtrail.events.diary;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an activity of each kind has of its own. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = ActivityDetails.Call.class, name = "CALL"),
    @JsonSubTypes.Type(value = ActivityDetails.Email.class, name = "EMAIL"),
    @JsonSubTypes.Type(value = ActivityDetails.Chat.class, name = "CHAT"),
    @JsonSubTypes.Type(value = ActivityDetails.Meeting.class, name = "MEETING"),
    @JsonSubTypes.Type(value = ActivityDetails.Task.class, name = "TASK"),
    @JsonSubTypes.Type(value = ActivityDetails.Note.class, name = "NOTE"),
    @JsonSubTypes.Type(value = ActivityDetails.Inspection.class, name = "INSPECTION")
})
public sealed interface ActivityDetails {

    /** What kind of activity it is. */
    default ActivityKind kind() {
        return switch (this) {
            case Call call -> ActivityKind.CALL;
            case Email email -> ActivityKind.EMAIL;
            case Chat chat -> ActivityKind.CHAT;
            case Meeting meeting -> ActivityKind.MEETING;
            case Task task -> ActivityKind.TASK;
            case Note note -> ActivityKind.NOTE;
            case Inspection inspection -> ActivityKind.INSPECTION;
        };
    }

    /** A telephone call. */
    record Call(
            Direction direction,
            String number,
            @Nullable Integer minutes,
            @Nullable CallResult result) implements ActivityDetails {}

    /** An electronic letter. */
    record Email(Direction direction, String sender, List<String> recipients, String subjectLine)
            implements ActivityDetails {
        public Email {
            recipients = List.copyOf(recipients);
        }
    }

    /** A conversation in writing, such as by a messenger. */
    record Chat(
            Direction direction, String channel, @Nullable String contact) implements ActivityDetails {}

    /** People meet. */
    record Meeting(String place, List<String> participants) implements ActivityDetails {
        public Meeting {
            participants = List.copyOf(participants);
        }
    }

    /** Something to be done; what is to be looked at one by one stands in the list. */
    record Task(List<String> checklist) implements ActivityDetails {
        public Task {
            checklist = List.copyOf(checklist);
        }
    }

    /** Something worth knowing. */
    record Note(String text) implements ActivityDetails {}

    /**
     * Somebody looks at a loss.
     *
     * @param appointment the appointment that was agreed for it; null when none was needed
     */
    record Inspection(
            String place,
            @Nullable Instant windowFrom,
            @Nullable Instant windowTo,
            String assessor,
            @Nullable AppointmentId appointment)
            implements ActivityDetails {}

    /** From us, or to us. */
    enum Direction {
        INBOUND,
        OUTBOUND
    }

    /** What came of a call. */
    enum CallResult {
        REACHED,
        NO_ANSWER,
        BUSY,
        LEFT_MESSAGE,
        WRONG_NUMBER
    }
}
