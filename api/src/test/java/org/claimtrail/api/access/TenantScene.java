package org.claimtrail.api.access;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.api.scenario.Desk;

/**
 * What strangers try to reach beside claims: a person of the tenant {@code demo} who is logged in, a key, a branch and a
 * credential; and a tenant of which only the platform knows.
 */
final class TenantScene {

    private final Desk admin;
    private final Desk platform;
    private final AccessPeople people;
    final AuthorityScene authority;

    private final String stamp = UUID.randomUUID().toString().substring(0, 8);
    final String credential = "scene-" + stamp;
    final String tenant = "scene-" + stamp;
    /** A role with which one may not even ask who one is. */
    final String onlooker = "onlooker-" + stamp;

    final AccessPeople.Person person;
    private String session = "";
    private String key = "";
    private String branch = "";

    TenantScene(URI base, AccessPeople people) {
        this.admin = Desk.at(base, "demo-admin");
        this.platform = Desk.at(base, "platform-admin");
        this.people = people;
        this.authority = new AuthorityScene(base);
        this.person = people.person("demo", "customer");
    }

    void prepared() {
        authority.prepared();
        session = people.session(person).id();
        key = id(admin.does("/api-keys", "{\"name\":\"key-%s\",\"permissions\":[\"claims:read\"]}", stamp));
        branch = id(admin.does("/branches", "{\"name\":\"Branch %s\"}", stamp));
        admin.send(admin.request("/credentials/" + credential)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString("{\"secret\":\"" + UUID.randomUUID() + "\"}"))
                        .build())
                .is(200);
        admin.does("/roles", """
                {"name":"%s","title":"Onlooker","description":"Looks on","permissions":["claims:read"]}""", onlooker);
        platform.does("/tenants", "{\"tenant\":\"%s\",\"name\":\"Scene\"}", tenant);
    }

    String branch() {
        return branch;
    }

    /** What must stand in no answer to a stranger. */
    List<String> traces() {
        var traces = new ArrayList<>(authority.traces());
        traces.addAll(List.of(
                person.id().toString(),
                person.name(),
                session,
                key,
                "key-" + stamp,
                branch,
                "Branch " + stamp,
                credential,
                tenant));
        return traces;
    }

    /**
     * The values of the parameters in an operation's path.
     *
     * @param isEntitled whether somebody asks who may: what he does, he does to somebody of whom nobody else needs anything
     */
    Map<String, String> parameters(ApiOperation operation, boolean isEntitled) {
        var concerned = isEntitled && operation.path().contains("/users/{userId}") ? somebody(operation) : person;
        var ended = isEntitled && operation.path().contains("{sessionId}")
                ? people.session(people.person("demo", "customer")).id()
                : session;
        var parameters = new HashMap<>(authority.parameters(operation, isEntitled));
        parameters.putAll(Map.of(
                "userId",
                concerned.id().toString(),
                "sessionId",
                ended,
                "keyId",
                key,
                "branchId",
                branch,
                "name",
                credential,
                "tenant",
                tenant));
        return parameters;
    }

    /** Somebody invited where he is to be invited again. */
    private AccessPeople.Person somebody(ApiOperation operation) {
        return people.person("demo", "customer", operation.path().endsWith("/invitations") ? "INVITED" : "ACTIVE");
    }

    private static String id(Desk.Reply reply) {
        return reply.data().path("id").asString();
    }
}
