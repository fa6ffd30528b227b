package org.claimtrail.api.docs;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.claimtrail.api.docs.ErrorCatalogue.Entry;
import org.claimtrail.command.uploads.rows.RowReason;
import org.springframework.web.util.HtmlUtils;

/** The list of all codes, for the documentation and for the address that a problem's type names. */
final class ErrorPages {

    private static final String HEAD = """
            # Error codes

            Every answer that is not a success is a problem as RFC 9457 has it, with a stable `code`: decide by the
            code, not by the texts. This list is generated from the enums that give the codes, and a test keeps it
            true. To write it and `openapi.json` anew:

            ```sh
            mvn -pl api -am test -Dtest='ErrorListTest,DescriptionTest' -Dsurefire.failIfNoSpecifiedTests=false \\
              -Dclaimtrail.docs.write=true
            ```
            """;

    private static final String ROWS = """

            ## Rows of an upload

            These stand in an upload's list of issues, not in problems.

            | Code | Severity | Meaning |
            |---|---|---|
            """;

    private ErrorPages() {}

    static String markdown() {
        var page = new StringBuilder(HEAD);
        bySource().forEach((source, entries) -> {
            page.append("\n## ").append(source).append("\n\n| Code | Status | Meaning |\n|---|---|---|\n");
            entries.forEach(entry ->
                    page.append("| `%s` | %d | %s |\n".formatted(entry.code(), entry.status(), entry.meaning())));
        });
        page.append(ROWS);
        Arrays.stream(RowReason.values())
                .forEach(reason -> page.append(
                        "| `%s` | %s | %s |\n".formatted(reason.name(), reason.severity(), reason.meaning())));
        return page.toString();
    }

    static String html() {
        var codes = ErrorCatalogue.byCode().entrySet().stream()
                .map(code -> "<dt id=\"%1$s\"><code>%1$s</code></dt><dd>%2$s</dd>"
                        .formatted(code.getKey(), meanings(code.getValue())))
                .collect(Collectors.joining("\n"));
        return """
               <!doctype html>
               <html lang="en"><head><meta charset="utf-8"><title>Claimtrail error codes</title></head>
               <body><h1>Error codes</h1>
               <dl>
               %s
               </dl></body></html>
               """.formatted(codes);
    }

    private static String meanings(List<Entry> entries) {
        return entries.stream()
                .map(entry ->
                        "%d, %s: %s".formatted(entry.status(), entry.source(), HtmlUtils.htmlEscape(entry.meaning())))
                .collect(Collectors.joining("<br>"));
    }

    private static LinkedHashMap<String, List<Entry>> bySource() {
        return ErrorCatalogue.entries().stream()
                .collect(Collectors.groupingBy(Entry::source, LinkedHashMap::new, Collectors.toList()));
    }
}
