package org.claimtrail.command.payments.gateway;

import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.net.ssl.SSLHandshakeException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.Timeout;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.client.ResourceAccessException;
import org.springframework.web.client.RestClient;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** JSON to and from a provider: each request is sent once, whatever happens. */
final class ProviderHttp {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int LONGEST_ANSWER = 1 << 20;

    private static final int MOST_AT_ONCE = 64;

    /** What the provider answered; the body is a missing node when it was no JSON. */
    record Answer(int status, JsonNode body) {

        boolean succeeded() {
            return status / 100 == 2;
        }

        Optional<String> text(String pointer) {
            var node = body.at(pointer);
            return node.isString() && !node.stringValue().isBlank()
                    ? Optional.of(node.stringValue())
                    : Optional.empty();
        }

        String message() {
            return text("/message").orElse("HTTP status " + status);
        }
    }

    private final RestClient client;

    ProviderHttp(BankTransferEndpoint endpoint, BankTransferSettings settings) {
        this.client = RestClient.builder()
                .requestFactory(requests(settings))
                .baseUrl(endpoint.baseUrl().toString())
                .defaultHeaders(headers -> headers.setBearerAuth(endpoint.secretKey()))
                .build();
    }

    private ProviderHttp(RestClient client) {
        this.client = client;
    }

    /** The same provider, to whom we are known by another key. */
    ProviderHttp knownBy(String secretKey) {
        return new ProviderHttp(client.mutate()
                .defaultHeaders(headers -> headers.setBearerAuth(secretKey))
                .build());
    }

    /**
     * Sends a POST.
     *
     * @throws ResourceAccessException when there was no answer
     */
    Answer post(String path, Object body) {
        return client.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(JSON.writeValueAsBytes(body))
                .exchange((request, response) -> answer(response));
    }

    /**
     * Sends a GET.
     *
     * @throws ResourceAccessException when there was no answer
     */
    Answer get(String path, String variable) {
        return client.get().uri(path, variable).exchange((request, response) -> answer(response));
    }

    /** Whether a request that had no answer has certainly not left this machine. */
    static boolean neverSent(ResourceAccessException failure) {
        var cause = failure.getCause();
        return cause instanceof ConnectException
                || cause instanceof ConnectTimeoutException
                || cause instanceof UnknownHostException
                || cause instanceof SSLHandshakeException;
    }

    private static Answer answer(ClientHttpResponse response) throws IOException {
        var text = new String(response.getBody().readNBytes(LONGEST_ANSWER), StandardCharsets.UTF_8);
        return new Answer(response.getStatusCode().value(), json(text));
    }

    private static JsonNode json(String text) {
        try {
            var node = JSON.readTree(text);
            return node == null ? MissingNode.getInstance() : node;
        } catch (JacksonException e) {
            // What cannot be read is not an answer; the caller goes by the status and by what is missing.
            return MissingNode.getInstance();
        }
    }

    private static HttpComponentsClientHttpRequestFactory requests(BankTransferSettings settings) {
        var connection = ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(settings.connectTimeout()))
                .setSocketTimeout(Timeout.of(settings.readTimeout()))
                .build();
        var client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDefaultConnectionConfig(connection)
                        // By default five; as many silent orders would then keep all others from being sent.
                        .setMaxConnPerRoute(MOST_AT_ONCE)
                        .setMaxConnTotal(MOST_AT_ONCE)
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(Timeout.of(settings.readTimeout()))
                        .build())
                // A kept connection that the other side has closed looks like an order that got lost on the way.
                .setConnectionReuseStrategy((request, response, context) -> false)
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .build();
        return new HttpComponentsClientHttpRequestFactory(client);
    }
}
