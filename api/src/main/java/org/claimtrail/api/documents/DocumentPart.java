package org.claimtrail.api.documents;

import java.util.List;
import java.util.Objects;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * What of a document is given out (RFC 9110, section 14): all of it, or the one part that was asked for. Several at once are
 * not given apart; nor is what cannot be read as a range one.
 *
 * @param from the first byte, from 0
 * @param length how many
 * @param size how many the whole has
 */
record DocumentPart(long from, long length, long size) {

    static DocumentPart of(ServletWebRequest request, long size, String etag) {
        var ranges = ranges(request, etag);
        if (ranges.size() != 1) {
            return new DocumentPart(0, size, size);
        }
        var range = ranges.getFirst();
        var from = range.getRangeStart(size);
        if (from >= size) {
            Objects.requireNonNull(request.getResponse()).setHeader(HttpHeaders.CONTENT_RANGE, "bytes */" + size);
            throw new ApiProblem(ApiError.RANGE_NOT_SATISFIABLE, "The document has " + size + " bytes.");
        }
        return new DocumentPart(from, range.getRangeEnd(size) - from + 1, size);
    }

    ResponseEntity.BodyBuilder answer() {
        return length == size
                ? ResponseEntity.ok()
                : ResponseEntity.status(HttpStatus.PARTIAL_CONTENT)
                        .header(HttpHeaders.CONTENT_RANGE, "bytes " + from + "-" + (from + length - 1) + "/" + size);
    }

    private static List<HttpRange> ranges(ServletWebRequest request, String etag) {
        var wanted = request.getHeader(HttpHeaders.RANGE);
        var ifRange = request.getHeader(HttpHeaders.IF_RANGE);
        if (wanted == null || (ifRange != null && !ifRange.equals(etag))) {
            return List.of();
        }
        try {
            return HttpRange.parseRanges(wanted);
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
