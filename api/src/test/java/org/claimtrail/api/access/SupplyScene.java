package org.claimtrail.api.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.claimtrail.api.scenario.Desk;

/** A vendor on the panel, an order to it on the scene's claim, an issue about that, and two customers. */
final class SupplyScene {

    private final AccessScene scene;
    private final String stamp = UUID.randomUUID().toString().substring(0, 8);

    private String vendor = "";
    private String order = "";
    private String issue = "";
    private String customer = "";
    private String otherCustomer = "";

    SupplyScene(AccessScene scene) {
        this.scene = scene;
    }

    void prepared() {
        var adjuster = scene.desk("demo-adjuster");
        vendor = id(scene.desk("demo-supervisor").does("/vendors", """
                {"kind":"GARAGE","name":"Scene Motors %s","taxNumber":"T%s"}""", stamp, stamp));
        scene.desk("demo-manager").does("/vendors/" + vendor + "/approval", "{}");
        order = id(adjuster.does("/orders", """
                {"kind":"REPAIR","claimId":"%s","vendorId":"%s",
                 "items":[{"description":"Bumper","quantity":"1","unitPrice":{"amount":"45000.00","currency":"KES"},
                           "taxPercent":"16"}]}""", scene.claim, vendor));
        issue = id(adjuster.does("/issues", """
                {"title":"Late %s","description":"Late","priority":"LOW","issueCategory":"DELAY","orderId":"%s"}""", stamp, order));
        customer = customer("Scene Customer " + stamp);
        otherCustomer = customer("Other Customer " + stamp);
    }

    /** What must stand in no answer to a stranger. */
    List<String> traces() {
        return List.of(vendor, order, issue, customer, otherCustomer, stamp);
    }

    /** The values of the parameters in an operation's path. */
    Map<String, String> parameters() {
        return Map.of(
                "vendorId", vendor, "orderId", order, "issueId", issue, "customerId", customer, "supplement", "1");
    }

    /** What a body says of the scene; an empty text leaves a field out. */
    Optional<Map<String, String>> said(String operation) {
        return switch (operation) {
            case "draftOrder" -> Optional.of(Map.of("claimId", scene.claim, "vendorId", vendor, "orderId", fresh()));
            case "raiseIssue" ->
                Optional.of(Map.of(
                        "claimId",
                        scene.claim,
                        "vendorId",
                        vendor,
                        "orderId",
                        order,
                        "issueId",
                        fresh(),
                        "assignee",
                        AccessScene.PERSON));
            case "assignIssue" -> Optional.of(Map.of("assignee", AccessScene.PERSON));
            case "createCustomer", "replaceCustomer" -> Optional.of(Map.of("portalUser", ""));
            case "linkCustomerPolicy" -> Optional.of(Map.of("policyId", scene.policy));
            case "mergeCustomer" -> Optional.of(Map.of("into", otherCustomer));
            default -> Optional.empty();
        };
    }

    private String customer(String name) {
        return id(scene.desk("demo-intake").does("/customers", """
                {"customerKind":"PERSON","name":"%s"}""", name));
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }

    private static String id(Desk.Reply reply) {
        return reply.data().path("id").asString();
    }
}
