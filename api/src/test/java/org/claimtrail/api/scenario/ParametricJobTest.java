package org.claimtrail.api.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.claimtrail.command.parametric.ProgrammeCommand.EnrolPolicy;
import org.claimtrail.command.shared.CommandName;
import org.claimtrail.events.claims.Party;
import org.claimtrail.events.claims.PartyId;
import org.claimtrail.events.parametric.ProgrammeId;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.shared.Money;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An index is read, and every enrolled policy is paid, over HTTP. */
@ClaimtrailTest
class ParametricJobTest {

    private static final int POLICIES = 5;

    private final Desk supervisor;
    private final CommandGateway commands;
    private final KeyPair provider;
    private final String stamp = UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    ParametricJobTest(@LocalServerPort int port, CommandGateway commands) throws GeneralSecurityException {
        this.supervisor = Desk.at(URI.create("http://localhost:" + port), "demo-supervisor");
        this.commands = commands;
        this.provider = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
    }

    @Test
    void a_signed_reading_and_one_approval_pay_every_enrolled_policy_but_one_whose_policy_is_not_on_risk()
            throws GeneralSecurityException {
        var programme = laidDown();
        for (var i = 1; i <= POLICIES; i++) {
            enrolled(programme, policy(i, i == POLICIES ? "2026-03-10" : "2026-12-31"));
        }
        var number = supervisor
                .sees("/parametric-programmes/" + programme)
                .data()
                .path("programme")
                .path("number")
                .asString();
        var readings = "/parametric-programmes/" + programme + "/readings";
        assertThat(supervisor
                        .asks(readings, """
                                {"value":40.5,"observedOn":"2026-03-15","signature":"%s"}""", signed(number, "10", "2026-03-15"))
                        .is(422)
                        .code())
                .isEqualTo("READING_NOT_SIGNED");
        supervisor.does(readings, """
                {"value":40.5,"observedOn":"2026-03-15","signature":"%s"}""", signed(number, "40.5", "2026-03-15"));
        var met = supervisor
                .sees("/parametric-programmes?status=TRIGGERED&q=" + number)
                .data()
                .path(0);
        assertThat(met.path("payouts").path("amount").asString()).isEqualTo("12500.00");
        assertThat(met.path("policies").asInt()).isEqualTo(POLICIES);
        assertThat(supervisor
                        .asks("/parametric-programmes/" + programme + "/approval", "{}")
                        .status())
                .isEqualTo(403);
        var manager = supervisor.of("demo-manager");
        manager.does("/parametric-programmes/" + programme + "/approval", "{}");

        await("a claim for each policy on risk")
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(supervisor.sees("/claims?q=" + number).data())
                                .hasSize(POLICIES - 1));
        var claim = supervisor.sees("/claims?q=" + number).data().path(0);
        assertThat(claim.path("coverage").asString()).isEqualTo("CONFIRMED");
        assertThat(claim.path("incurred").path("amount").asString()).isEqualTo("2500.00");
        await("a disbursement for each")
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(supervisor
                                .of("demo-finance")
                                .sees("/payments?size=200&q=Farmer%20" + stamp)
                                .data())
                        .hasSize(POLICIES - 1)
                        .allSatisfy(
                                payment -> assertThat(payment.path("approvedBy").asString())
                                        .isEqualTo("demo-manager")));
        assertThat(supervisor
                        .sees("/parametric-programmes/" + programme + "/enrolments?sort=-sumInsured&q=" + stamp)
                        .data())
                .hasSize(POLICIES);
        assertThat(supervisor
                        .sees("/parametric-programmes/" + programme + "/history?size=200")
                        .data())
                .extracting(entry -> entry.path("type").asString())
                .contains("parametric.ParametricTriggerMet", "parametric.PayoutsApproved");
    }

    @Test
    void nobody_is_enrolled_once_the_season_has_begun_whatever_day_he_says() {
        var programme = laidDown();
        assertThat(supervisor
                        .asks("/parametric-programmes/" + programme + "/enrolments", """
                                {"policyNumber":"%s","sumInsured":{"amount":"1.00","currency":"KES"},
                                 "insured":{"name":"Late","bank":"KCB","account":"1100223344","holder":"Late"},
                                 "effectiveAt":"2026-02-01T00:00:00Z"}""", policy(9, "2026-12-31"))
                        .is(422)
                        .code())
                .isEqualTo("ENROLMENT_CLOSED");
    }

    private String laidDown() {
        return supervisor
                .does(
                        "/parametric-programmes",
                        """
                        {"name":"Long rains %s","index":"rainfall","unit":"mm","area":"Kitui","season":"Long rains 2026",
                         "seasonFrom":"2026-03-01","seasonTo":"2026-05-31","cover":"DROUGHT","currency":"KES",
                         "payouts":{"direction":"AT_OR_BELOW",
                                    "tiers":[{"threshold":60,"basisPoints":2500},{"threshold":20,"basisPoints":10000}]},
                         "providerKey":"%s"}""",
                        stamp,
                        Base64.getEncoder().encodeToString(provider.getPublic().getEncoded()))
                .is(201)
                .data()
                .path("id")
                .asString();
    }

    /** On risk when the season begins, and until then. */
    private String policy(int count, String until) {
        var number = "CROP-" + stamp + "-" + count + "-" + UUID.randomUUID();
        supervisor.does("/policies", """
                {"policyNumber":"%s","product":"crop","holder":"Farmer %s",
                 "term":{"from":"2026-01-01","to":"%s"},
                 "covers":[{"code":"DROUGHT","limit":{"amount":"10000.00","currency":"KES"},
                            "deductible":{"amount":"0.00","currency":"KES"},"perils":[]}],
                 "premium":{"amount":"500.00","currency":"KES"}}""", number, stamp, until);
        return number;
    }

    /** Before the season: that is past, so the command comes from then. */
    private void enrolled(String programme, String policyNumber) {
        var then = Instant.parse("2026-02-01T08:00:00Z");
        var id = UUID.randomUUID().toString();
        var command = new EnrolPolicy(
                ProgrammeId.of(programme),
                policyNumber,
                Money.of(1_000_000, "KES"),
                new Party(
                        PartyId.of(UUID.randomUUID()),
                        Party.Role.INSURED,
                        "Farmer " + stamp,
                        new Party.BankAccount("KCB", "1100223344", "Farmer")));
        var envelope = new Envelope(
                "demo",
                "demo-supervisor",
                List.of("supervisor"),
                CommandName.of(EnrolPolicy.class),
                id,
                id,
                id,
                id,
                "192.0.2.1",
                null,
                then,
                then,
                null);
        commands.sendAndWait(GenericCommandMessage.asCommandMessage(command).withMetaData(envelope.toMetadata()));
    }

    private String signed(String number, String value, String day) throws GeneralSecurityException {
        var signature = Signature.getInstance("Ed25519");
        signature.initSign(provider.getPrivate());
        var text = String.join("\n", number, "rainfall", "Kitui", "Long rains 2026", value, day);
        signature.update(text.getBytes(StandardCharsets.UTF_8));
        return Base64.getEncoder().encodeToString(signature.sign());
    }
}
