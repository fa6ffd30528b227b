package org.claimtrail.api.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.claimtrail.api.scenario.Desk;

/** Files that people send in, and the forms that they send them with. */
final class Files {

    private Files() {}

    /** A PDF of one empty page; the words make it another than any other. */
    static byte[] pdf(String words) {
        return ("""
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]>>endobj
                % """ + words + """

                trailer<</Root 1 0 R>>
                %%EOF
                """).getBytes(StandardCharsets.UTF_8);
    }

    /** Sends a form with a file in it. */
    static Desk.Reply send(Desk desk, String path, Map<String, String> fields, String name, byte[] content) {
        return desk.send(desk.request(path)
                .header("Content-Type", "multipart/form-data; boundary=frame")
                .POST(form(fields, name, content))
                .build());
    }

    static BodyPublisher form(Map<String, String> fields, String name, byte[] content) {
        var form = new ByteArrayOutputStream();
        try {
            for (var field : fields.entrySet()) {
                form.write(("--frame\r\nContent-Disposition: form-data; name=\"" + field.getKey() + "\"\r\n\r\n"
                                + field.getValue() + "\r\n")
                        .getBytes(StandardCharsets.UTF_8));
            }
            form.write(("--frame\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            form.write(content);
            form.write("\r\n--frame--\r\n".getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return BodyPublishers.ofByteArray(form.toByteArray());
    }
}
