package org.claimtrail.api.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What requests say: the examples of the document, about things that there are, and new wherever they would make something. */
final class AccessBodies {

    private final AccessScene scene;
    private final TenantScene house;
    private final AccessPeople people;

    AccessBodies(AccessScene scene, TenantScene house, AccessPeople people) {
        this.scene = scene;
        this.house = house;
        this.people = people;
    }

    /**
     * The body of a request.
     *
     * @param isEntitled whether it comes with the secrets that it needs; a stranger knows none
     */
    @Nullable String of(ApiOperation operation, boolean isEntitled) {
        var example = operation.example();
        if (!(example instanceof ObjectNode)) {
            return example == null ? null : example.toString();
        }
        var body = (ObjectNode) example.deepCopy();
        scene.supply
                .said(operation.id())
                .orElseGet(() -> said(operation.id()))
                .forEach((field, value) -> put(body, field, value));
        if (operation.isPublic()) {
            (isEntitled ? secrets(operation.id()) : guesses(operation.id()))
                    .forEach((field, value) -> put(body, field, value));
        }
        return body.toString();
    }

    /** A field of a part is named by the part, a dot and its own name. */
    private static void put(ObjectNode body, String field, String value) {
        var dot = field.indexOf('.');
        if (dot > 0 && body.path(field.substring(0, dot)) instanceof ObjectNode part) {
            put(part, field.substring(dot + 1), value);
            return;
        }
        if (!body.has(field)) {
            return;
        }
        if (value.isEmpty()) {
            body.remove(field);
        } else {
            body.put(field, value);
        }
    }

    private Map<String, String> said(String operation) {
        return switch (operation) {
            case "createUser", "inviteUser", "replaceUser" -> Map.of("email", address(), "branchId", house.branch());
            // The branch of the example is nobody's.
            case "enrolStaffMember", "changeStaffMember" ->
                Map.of("handle", AccessScene.PERSON, "profile.branchId", "");
            case "register" -> Map.of("email", address());
            case "verifyEmail" -> Map.of("email", address(), "password", AccessPeople.PASSWORD);
            case "changePassword" ->
                Map.of("currentPassword", AccessPeople.PASSWORD, "passwordAgain", "a heron eats the marmalade");
            case "makeApiKey" ->
                Map.of(
                        "name",
                        "key-" + fresh(),
                        "expiresAt",
                        Instant.now().plus(Duration.ofDays(1)).toString());
            case "takeInLot" -> Map.of("lotId", "", "claimId", scene.claim, "recoveryId", scene.recoveries.recovery);
            case "previewLetter" ->
                Map.of("claimId", scene.claim, "addresseeParty", "", "paymentId", "", "branchId", "");
            case "issueLetter" -> Map.of("addresseeParty", "", "paymentId", "", "branchId", "");
            case "issueDischargeVoucher" -> Map.of("paymentId", scene.payment, "branchId", "");
            case "draftLetterTemplate" -> Map.of("templateId", "");
            case "openRecovery" -> Map.of("recoveryId", "");
            case "sellLot" -> Map.of("saleId", "");
            case "openProgramme" -> Map.of("programmeId", "");
            case "openBranch", "replaceBranch" -> Map.of("name", "Branch " + fresh());
            // Long after all that happens here goes by what is in force.
            case "publishAuthorityProfile" ->
                Map.of(
                        "effectiveFrom",
                        Instant.now().plus(Duration.ofDays(36_500)).toString());
            // The deputy of the example is nobody among the scene's staff.
            case "approveAbsence", "requestAbsence" -> Map.of("deputy", "");
            case "createTenant" -> Map.of("tenant", "new-" + fresh());
            default ->
                Map.of(
                        "policyNumber",
                        scene.policyNumber,
                        "user",
                        AccessScene.PERSON,
                        "assessor",
                        AccessScene.PERSON,
                        "assignee",
                        AccessScene.PERSON,
                        "handle",
                        AccessScene.PERSON,
                        "claimId",
                        UUID.randomUUID().toString());
        };
    }

    /** What somebody sends who only guesses: the examples' tokens are good for nothing. */
    private Map<String, String> guesses(String operation) {
        return operation.equals("logIn")
                ? Map.of("email", house.person.email(), "password", "a wrong password", "code", "")
                : Map.of();
    }

    /** What somebody sends who has had the mail, or knows his password. */
    private Map<String, String> secrets(String operation) {
        return switch (operation) {
            case "logIn" ->
                Map.of(
                        "email",
                        people.person("demo", "customer").email(),
                        "password",
                        AccessPeople.PASSWORD,
                        "code",
                        "");
            case "refreshSession" ->
                Map.of("refreshToken", people.session(somebody("ACTIVE")).refreshToken());
            case "verifyToken" ->
                Map.of("token", people.session(somebody("ACTIVE")).accessToken());
            case "enrolAtLogIn" -> Map.of("challenge", people.proof(somebody("ACTIVE"), "SECOND_FACTOR"));
            case "unlockAccount" -> Map.of("token", people.proof(somebody("ACTIVE"), "UNLOCK"));
            case "acceptInvitation" -> Map.of("token", people.proof(somebody("INVITED"), "INVITATION"));
            case "confirmEmail" -> Map.of("token", people.proof(somebody("ACTIVE"), "VERIFY_EMAIL"));
            case "confirmPasswordReset" ->
                Map.of(
                        "token",
                        people.proof(somebody("ACTIVE"), "RESET_PASSWORD"),
                        "passwordAgain",
                        "a heron eats the marmalade");
            default -> Map.of();
        };
    }

    private AccessPeople.Person somebody(String status) {
        return people.person("demo", "customer", status);
    }

    private static String address() {
        return "new-" + fresh() + "@example.com";
    }

    private static String fresh() {
        return UUID.randomUUID().toString().substring(0, 13);
    }
}
