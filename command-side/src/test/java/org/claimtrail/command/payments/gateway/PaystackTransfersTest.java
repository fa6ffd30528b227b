package org.claimtrail.command.payments.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import org.claimtrail.command.payments.BankTransfers.NotAttempted;
import org.claimtrail.command.payments.BankTransfers.TransferOrder;
import org.claimtrail.command.payments.ProviderResult;
import org.claimtrail.events.claims.Party.BankAccount;
import org.claimtrail.events.shared.Money;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class PaystackTransfersTest {

    private static final String REFERENCE = "00000000-0000-8000-8000-000000000001-1";

    private final LoopbackBank bank = new LoopbackBank(0, Duration.ofMillis(200));
    private final PaystackTransfers transfers = transfers(bank.endpoint());

    @AfterEach
    void close() {
        bank.close();
    }

    @Test
    void an_order_is_pending_first_and_paid_once() {
        assertThat(transfers.send("demo", order("0123456789"))).isInstanceOf(ProviderResult.Pending.class);
        await().untilAsserted(() ->
                assertThat(transfers.statusOf("demo", REFERENCE)).containsInstanceOf(ProviderResult.Succeeded.class));
        assertThat(bank.paid()).singleElement().satisfies(paid -> {
            assertThat(paid.amount()).isEqualTo(120_000);
            assertThat(paid.currency()).isEqualTo("KES");
            assertThat(paid.account()).isEqualTo("0123456789");
        });
    }

    @Test
    void silence_on_some_orders_keeps_no_other_waiting() {
        var patient = transfers(bank.endpoint(), Duration.ofMinutes(1));
        var callers = Executors.newCachedThreadPool();
        try {
            for (var i = 0; i < 20; i++) {
                var reference = REFERENCE + i;
                callers.execute(() -> patient.send("demo", order(reference, "0123456702")));
            }
            await().until(() -> bank.orders() == 20);
            assertThat(patient.send("demo", order("0123456789"))).isInstanceOf(ProviderResult.Pending.class);
        } finally {
            bank.close();
            callers.close();
        }
    }

    @Test
    void the_same_reference_is_never_paid_twice() {
        transfers.send("demo", order("0123456789"));
        transfers.send("demo", order("0123456789"));
        await().until(() -> !bank.paid().isEmpty());
        assertThat(bank.orders()).isEqualTo(2);
        assertThat(bank.paid()).hasSize(1);
    }

    @Test
    void a_refused_reference_is_answered_by_what_became_of_the_first_order() {
        transfers.send("demo", order("0123456789"));
        var other = new TransferOrder(REFERENCE, account("9876543210"), Money.of(5, "KES"), "Claim payment");
        assertThat(transfers.send("demo", other)).isInstanceOf(ProviderResult.Pending.class);
    }

    @Test
    void a_declined_order_is_a_definite_no_in_the_banks_words() {
        assertThat(transfers.send("demo", order("0123456701")))
                .isEqualTo(new ProviderResult.Failed(null, "The payee's bank declined the transfer"));
        assertThat(transfers.statusOf("demo", REFERENCE)).isEmpty();
        assertThat(bank.paid()).isEmpty();
    }

    @Test
    void silence_after_the_order_leaves_the_outcome_unknown_until_the_bank_is_asked() {
        assertThat(transfers.send("demo", order("0123456702"))).isInstanceOf(ProviderResult.Unknown.class);
        await().untilAsserted(() ->
                assertThat(transfers.statusOf("demo", REFERENCE)).containsInstanceOf(ProviderResult.Succeeded.class));
        assertThat(bank.orders()).isEqualTo(1);
    }

    @Test
    void an_order_that_was_taken_can_still_fail() {
        transfers.send("demo", order("0123456704"));
        await().untilAsserted(() ->
                assertThat(transfers.statusOf("demo", REFERENCE)).containsInstanceOf(ProviderResult.Failed.class));
    }

    @Test
    void an_order_to_nobody_listening_was_not_attempted() throws IOException {
        int free;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        var unreachable = transfers(new BankTransferEndpoint(URI.create("http://127.0.0.1:" + free), "key"));
        assertThatThrownBy(() -> unreachable.send("demo", order("0123456789"))).isInstanceOf(NotAttempted.class);
        assertThat(unreachable.statusOf("demo", REFERENCE)).containsInstanceOf(ProviderResult.Unknown.class);
    }

    @Test
    void a_wrong_key_says_nothing_of_the_payment() {
        var stranger = transfers(new BankTransferEndpoint(bank.endpoint().baseUrl(), "wrong"));
        assertThatThrownBy(() -> stranger.send("demo", order("0123456789")))
                .isInstanceOf(NotAttempted.class)
                .hasMessageContaining("Invalid key");
    }

    @Test
    void a_tenant_with_an_account_of_its_own_pays_by_its_own_key() {
        var installation = new BankTransferEndpoint(bank.endpoint().baseUrl(), "of the installation");
        var own = transfers(
                installation,
                Duration.ofMillis(700),
                tenant -> tenant.equals("demo") ? Optional.of(bank.endpoint().secretKey()) : Optional.empty());

        assertThat(own.send("demo", order("0123456789"))).isInstanceOf(ProviderResult.Pending.class);
        assertThat(own.statusOf("demo", REFERENCE)).isPresent();
        assertThatThrownBy(() -> own.send("other", order("0123456789"))).isInstanceOf(NotAttempted.class);
    }

    @Test
    void without_a_provider_nothing_is_attempted() {
        var nowhere = new PaystackTransfers(
                settings(null, Duration.ofSeconds(1)),
                new StaticListableBeanFactory().getBeanProvider(BankTransferEndpoint.class),
                new StaticListableBeanFactory().getBeanProvider(BankTransferKeys.class));
        assertThatThrownBy(() -> nowhere.send("demo", order("0123456789"))).isInstanceOf(NotAttempted.class);
    }

    @Test
    void the_key_is_not_in_what_is_logged() {
        var endpoint = new BankTransferEndpoint(URI.create("http://127.0.0.1:1"), "sk_very_secret");
        assertThat(endpoint + settings(endpoint, Duration.ofSeconds(1)).toString())
                .doesNotContain("sk_very_secret");
    }

    /** The provider's own example of a verified transfer carries more than we read. */
    @ParameterizedTest
    @CsvSource({
        "200, success, Succeeded",
        "200, pending, Pending",
        "200, otp, Pending",
        "200, failed, Failed",
        "200, reversed, Failed",
        "200, something-new, Unknown",
        "500, success, Unknown",
        "502, '', Unknown"
    })
    void each_state_has_one_meaning(int status, String state, String meaning) throws IOException {
        var body = """
                {"status": true, "message": "Transfer retrieved", "data": {"amount": 200000, "id": 69123462,
                 "failures": null, "status": "%s", "transfer_code": "TRF_chs98y5rykjb47w",
                 "recipient": {"details": {"account_number": "0123456789"}}}}""".formatted(state);
        assertThat(answered(status, body).getSimpleName()).isEqualTo(meaning);
    }

    @Test
    void an_answer_that_is_no_answer_leaves_the_outcome_unknown() throws IOException {
        assertThat(answered(200, "<html>maintenance</html>")).isEqualTo(ProviderResult.Unknown.class);
        assertThat(answered(200, "")).isEqualTo(ProviderResult.Unknown.class);
    }

    private static Class<?> answered(int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
                exchange.getResponseBody().write(bytes);
            }
        });
        server.start();
        try {
            var url = URI.create("http://127.0.0.1:" + server.getAddress().getPort());
            var result = transfers(new BankTransferEndpoint(url, "key")).statusOf("demo", REFERENCE);
            return result.orElseThrow().getClass();
        } finally {
            server.stop(0);
        }
    }

    private static TransferOrder order(String account) {
        return order(REFERENCE, account);
    }

    private static TransferOrder order(String reference, String account) {
        return new TransferOrder(reference, account(account), Money.of(120_000, "KES"), "Claim payment");
    }

    private static BankAccount account(String number) {
        return new BankAccount("011", number, "Nyota Garage");
    }

    static PaystackTransfers transfers(BankTransferEndpoint endpoint) {
        return transfers(endpoint, Duration.ofMillis(700));
    }

    private static PaystackTransfers transfers(BankTransferEndpoint endpoint, Duration readTimeout) {
        return transfers(endpoint, readTimeout, tenant -> Optional.empty());
    }

    private static PaystackTransfers transfers(
            BankTransferEndpoint endpoint, Duration readTimeout, BankTransferKeys keys) {
        return new PaystackTransfers(
                settings(endpoint, readTimeout),
                new StaticListableBeanFactory().getBeanProvider(BankTransferEndpoint.class),
                new StaticListableBeanFactory(Map.of("keys", keys)).getBeanProvider(BankTransferKeys.class));
    }

    private static BankTransferSettings settings(
            @org.jspecify.annotations.Nullable BankTransferEndpoint endpoint, Duration readTimeout) {
        return new BankTransferSettings(
                endpoint == null ? null : endpoint.baseUrl(),
                endpoint == null ? null : Objects.requireNonNull(endpoint.secretKey()),
                Duration.ofSeconds(2),
                readTimeout,
                Map.of());
    }
}
