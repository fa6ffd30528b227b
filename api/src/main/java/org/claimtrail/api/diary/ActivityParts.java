package org.claimtrail.api.diary;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.claimtrail.events.diary.ActivityDetails;
import org.claimtrail.events.diary.ActivityDetails.CallResult;
import org.claimtrail.events.diary.ActivityDetails.Direction;
import org.claimtrail.events.diary.AppointmentId;
import org.jspecify.annotations.Nullable;

/** What an activity's kind has of its own: one of these, which says the kind. */
@Schema(example = """
        {"call":{"direction":"OUTBOUND","number":"+254711000000","minutes":7,"result":"REACHED"}}""")
record ActivityParts(
        @Valid @Nullable CallPart call,
        @Valid @Nullable EmailPart email,
        @Valid @Nullable ChatPart chat,
        @Valid @Nullable MeetingPart meeting,
        @Valid @Nullable TaskPart task,
        @Valid @Nullable NotePart note,
        @Valid @Nullable InspectionPart inspection) {

    record CallPart(
            @NotNull Direction direction,
            @NotBlank @Size(max = 40) String number,
            @Min(0) @Max(1440) @Nullable Integer minutes,
            @Nullable CallResult result) {}

    record EmailPart(
            @NotNull Direction direction,
            @NotBlank @Size(max = 320) String sender,
            @NotNull @Size(min = 1, max = 50) List<@NotBlank @Size(max = 320) String> recipients,
            @NotBlank @Size(max = 500) String subjectLine) {}

    record ChatPart(
            @NotNull Direction direction,
            @NotBlank @Size(max = 60) String channel,
            @Size(max = 100) @Nullable String contact) {}

    record MeetingPart(
            @NotBlank @Size(max = 300) String place,
            @NotNull @Size(max = 50) List<@NotBlank @Size(max = 200) String> participants) {}

    record TaskPart(@NotNull @Size(max = 50) List<@NotBlank @Size(max = 300) String> checklist) {}

    record NotePart(@NotBlank @Size(max = 10_000) String text) {}

    record InspectionPart(
            @NotBlank @Size(max = 300) String place,
            @Nullable Instant windowFrom,
            @Nullable Instant windowTo,
            @NotBlank @Size(max = 100) String assessor,

            @Schema(accessMode = Schema.AccessMode.READ_ONLY) @Nullable UUID appointmentId) {}

    /** The one that is there. */
    ActivityDetails details() {
        var given = Stream.of(call, email, chat, meeting, task, note, inspection)
                .filter(Objects::nonNull)
                .count();
        if (given != 1) {
            throw ApiProblem.field(
                    "details",
                    ApiError.VALUE_NOT_ALLOWED,
                    "must have one of call, email, chat, meeting, task, note and inspection, and no more.");
        }
        if (call != null) {
            return new ActivityDetails.Call(call.direction(), call.number(), call.minutes(), call.result());
        }
        if (email != null) {
            return new ActivityDetails.Email(
                    email.direction(), email.sender(), email.recipients(), email.subjectLine());
        }
        if (chat != null) {
            return new ActivityDetails.Chat(chat.direction(), chat.channel(), chat.contact());
        }
        if (meeting != null) {
            return new ActivityDetails.Meeting(meeting.place(), meeting.participants());
        }
        if (task != null) {
            return new ActivityDetails.Task(task.checklist());
        }
        if (note != null) {
            return new ActivityDetails.Note(note.text());
        }
        return inspected(Objects.requireNonNull(inspection));
    }

    private static ActivityDetails inspected(InspectionPart part) {
        if (part.appointmentId() != null) {
            throw ApiProblem.field(
                    "details.inspection.appointmentId",
                    ApiError.VALUE_NOT_ALLOWED,
                    "is said by the appointment itself: offer one, and its inspection stands in the diary.");
        }
        return new ActivityDetails.Inspection(part.place(), part.windowFrom(), part.windowTo(), part.assessor(), null);
    }

    static ActivityParts of(ActivityDetails details) {
        return switch (details) {
            case ActivityDetails.Call d ->
                with(new CallPart(d.direction(), d.number(), d.minutes(), d.result()), null, null, null);
            case ActivityDetails.Email d ->
                with(null, new EmailPart(d.direction(), d.sender(), d.recipients(), d.subjectLine()), null, null);
            case ActivityDetails.Chat d ->
                with(null, null, new ChatPart(d.direction(), d.channel(), d.contact()), null);
            case ActivityDetails.Meeting d -> with(null, null, null, new MeetingPart(d.place(), d.participants()));
            case ActivityDetails.Task d ->
                new ActivityParts(null, null, null, null, new TaskPart(d.checklist()), null, null);
            case ActivityDetails.Note d ->
                new ActivityParts(null, null, null, null, null, new NotePart(d.text()), null);
            case ActivityDetails.Inspection d -> new ActivityParts(null, null, null, null, null, null, inspection(d));
        };
    }

    private static ActivityParts with(
            @Nullable CallPart call,
            @Nullable EmailPart email,
            @Nullable ChatPart chat,
            @Nullable MeetingPart meeting) {
        return new ActivityParts(call, email, chat, meeting, null, null, null);
    }

    private static InspectionPart inspection(ActivityDetails.Inspection d) {
        var appointment = d.appointment();
        return new InspectionPart(
                d.place(), d.windowFrom(), d.windowTo(), d.assessor(), appointment == null ? null : id(appointment));
    }

    private static UUID id(AppointmentId appointment) {
        return appointment.value();
    }
}
