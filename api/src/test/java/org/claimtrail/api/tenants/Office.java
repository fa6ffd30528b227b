package org.claimtrail.api.tenants;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import org.claimtrail.api.scenario.Desk;
import org.claimtrail.api.scenario.Desk.Reply;

/** People at their desks who also replace and remove things. */
record Office(URI base) {

    static Office at(int port) {
        return new Office(URI.create("http://localhost:" + port));
    }

    Desk desk(String who) {
        return Desk.at(base, who);
    }

    Reply replaces(String who, String path, String json, Object... values) {
        var request = desk(who)
                .request(path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json.formatted(values)));
        return desk(who).send(request.build());
    }

    Reply replacesIfMatch(String etag, String who, String path, String json, Object... values) {
        var request = desk(who)
                .request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", etag)
                .PUT(BodyPublishers.ofString(json.formatted(values)));
        return desk(who).send(request.build());
    }
}
