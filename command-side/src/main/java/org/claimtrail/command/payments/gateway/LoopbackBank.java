package org.claimtrail.command.payments.gateway;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.claimtrail.command.payments.gateway.LoopbackLedger.Reply;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A bank on 127.0.0.1 that speaks the provider's protocol, for demonstrations and tests. The last two digits of an
 * account number say how an order goes: 01 is declined, 02 is carried out but never answered, 03 stays pending, 04 is
 * taken and then fails; any other is pending first and paid shortly after.
 */
public final class LoopbackBank implements AutoCloseable {

    /**
     * An order that was taken.
     *
     * @param amount in minor units
     * @param takenAt on the clock of {@link System#nanoTime()}
     */
    public record Transfer(String code, String reference, String account, long amount, String currency, long takenAt) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LARGEST_REQUEST = 64 * 1024;
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(2);

    private final String secretKey = UUID.randomUUID().toString();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;
    private final LoopbackLedger ledger;

    /**
     * Opens the bank.
     *
     * @param port 0 for any that is free
     * @param settlement how long an order is pending
     */
    public LoopbackBank(int port, Duration settlement) {
        ledger = new LoopbackLedger(settlement);
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        } catch (IOException e) {
            throw new UncheckedIOException("The loopback bank cannot listen on port " + port, e);
        }
        server.createContext("/transferrecipient", exchange -> serve(exchange, this::recipient));
        server.createContext("/transfer", exchange -> serve(exchange, this::transfer));
        server.setExecutor(threads);
        server.start();
    }

    /** Where it is, and its key, which is another one each time. */
    public BankTransferEndpoint endpoint() {
        return new BankTransferEndpoint(
                URI.create("http://127.0.0.1:" + server.getAddress().getPort()), secretKey);
    }

    /** Every transfer whose money has moved, in the order of the orders. */
    public List<Transfer> paid() {
        return ledger.paid();
    }

    /** How many orders have come in, repeated and declined ones included. */
    public int orders() {
        return ledger.orders();
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }

    private interface Service {
        Reply answer(HttpExchange exchange) throws IOException;
    }

    private void serve(HttpExchange exchange, Service service) throws IOException {
        try (exchange) {
            var reply = authorized(exchange) ? service.answer(exchange) : Reply.refused(401, "Invalid key");
            if (reply.silent()) {
                stayedSilent();
                return;
            }
            var body = JSON.writeValueAsBytes(reply.body());
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(reply.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private Reply recipient(HttpExchange exchange) throws IOException {
        if (!"POST".equals(exchange.getRequestMethod())) {
            return Reply.refused(405, "Method not allowed");
        }
        return withBody(exchange, ledger::recipient);
    }

    private Reply transfer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        return switch (exchange.getRequestMethod() + " " + path.replaceFirst("^/transfer/verify/.*", "/verify")) {
            case "POST /transfer" -> withBody(exchange, ledger::transfer);
            case "GET /verify" -> ledger.verify(path.substring("/transfer/verify/".length()));
            default -> Reply.refused(404, "Not found");
        };
    }

    private static Reply withBody(HttpExchange exchange, Function<JsonNode, Reply> answer) throws IOException {
        var bytes = exchange.getRequestBody().readNBytes(LARGEST_REQUEST);
        try {
            return answer.apply(JSON.readTree(bytes));
        } catch (JacksonException e) {
            return Reply.refused(400, "The request is not valid JSON");
        }
    }

    private boolean authorized(HttpExchange exchange) {
        var given = exchange.getRequestHeaders().getFirst("Authorization");
        return given != null
                && MessageDigest.isEqual(
                        given.getBytes(StandardCharsets.UTF_8),
                        ("Bearer " + secretKey).getBytes(StandardCharsets.UTF_8));
    }

    private void stayedSilent() {
        try {
            var unused = closed.await(LONGEST_SILENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
