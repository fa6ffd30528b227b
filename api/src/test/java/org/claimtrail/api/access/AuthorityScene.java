package org.claimtrail.api.access;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.claimtrail.api.scenario.Desk;

/** The authority profiles of the tenant {@code demo} that strangers try to reach. */
final class AuthorityScene {

    private static final String DRAFT = """
            {"title":"%s","roles":[{"role":"intake","limits":[
              {"limitType":"RESERVE","amounts":[{"amount":"1.00","currency":"KES"}]}]}]}""";

    private final Desk manager;
    private final String title = "Scene " + UUID.randomUUID().toString().substring(0, 8);
    private String draft = "";

    AuthorityScene(URI base) {
        this.manager = Desk.at(base, "demo-manager");
    }

    void prepared() {
        draft = drafted(title);
    }

    /** What must stand in no answer to a stranger. */
    List<String> traces() {
        return List.of(draft, title);
    }

    /**
     * The values of the parameters in an operation's path.
     *
     * @param isEntitled whether somebody asks who may: what he changes is a draft that nobody else needs
     */
    Map<String, String> parameters(ApiOperation operation, boolean isEntitled) {
        var changes =
                operation.path().contains("{profileId}") && !operation.method().equals("GET");
        return Map.of("profileId", isEntitled && changes ? drafted("For one change") : draft);
    }

    String base() {
        return draft;
    }

    private String drafted(String name) {
        return manager.does("/authority-profiles", DRAFT, name)
                .data()
                .path("partId")
                .asString();
    }
}
