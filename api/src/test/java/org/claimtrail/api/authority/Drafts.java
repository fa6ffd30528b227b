package org.claimtrail.api.authority;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** What people propose. */
final class Drafts {

    static final String RESERVE = """
            {"limitType":"RESERVE","amounts":[{"amount":"%s","currency":"KES"}]}""";
    private static final String PAYMENT = """
            {"limitType":"CUMULATIVE_PAYMENT","amounts":[{"amount":"%s","currency":"KES"}]}""";
    private static final String DRAFT = """
            {"title":"%s","roles":[
              {"role":"adjuster","limits":[%s,%s],"denial":"PROPOSE","reopensWithinDays":365,"backdatesDays":30},
              {"role":"supervisor","limits":[%s],"denial":"DECIDE"}]}""";

    private Drafts() {}

    static String body(String title, String reserve) {
        return DRAFT.formatted(
                title, RESERVE.formatted(reserve), PAYMENT.formatted("50000.00"), RESERVE.formatted("1000000.00"));
    }

    static List<String> roles(JsonNode profile) {
        return profile.path("roles")
                .valueStream()
                .map(role -> role.path("role").asString())
                .toList();
    }
}
