package org.claimtrail.api.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one shape of every success.
 *
 * @param data what was asked for
 * @param message one sentence for a person
 * @param meta what belongs to the answer, not to the thing
 */
@Schema(description = "The one shape of every success.")
public record Answer<T>(
        @Schema(description = "What was asked for.") T data,

        @Schema(description = "One sentence for a person.", example = "Done.")
        String message,

        Meta meta) {

    /** What belongs to the answer, not to the thing itself. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Meta", description = "What belongs to the answer, not to the thing itself.")
    public record Meta(
            @Nullable Page page,

            @Schema(
                    description = "The version of the thing: send it back as If-Match to insist on it.",
                    example = "7",
                    minimum = "0")
            @Nullable Long version,

            @Schema(
                    description = "How far a read model must have come to show what you did:"
                            + " send it back as Consistent-With.",
                    example = "1042")
            @Nullable String position) {

        static final Meta NONE = new Meta(null, null, null);
    }

    /** Where a list stands in the whole of it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Page", description = "Where a list stands in the whole of it.")
    public record Page(
            @Schema(description = "How many items a page holds.", example = "20", minimum = "1", maximum = "200")
            int size,

            @Schema(description = "Which page this is, counted from 0.", example = "0", minimum = "0")
            int number,

            @Schema(description = "How many items there are in all.", example = "57", minimum = "0")
            long total,

            @Schema(
                    description = "The address of the page that follows; absent on the last page.",
                    example = "/api/v1/claims?page=1&size=20")
            @Nullable String next) {}

    public static <T> Answer<T> of(T data, String message) {
        return new Answer<>(data, message, Meta.NONE);
    }

    /** One version of a thing. */
    public static <T> Answer<T> of(T data, String message, long version) {
        return new Answer<>(data, message, new Meta(null, version, null));
    }

    /** A page of a list. */
    public static <T> Answer<List<T>> of(List<T> items, Page page) {
        var message = page.total() == 1 ? "1 found." : page.total() + " found.";
        return new Answer<>(items, message, new Meta(page, null, null));
    }
}
