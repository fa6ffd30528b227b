package org.claimtrail.api.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The description of the API leaves nothing out, and the one in the repository is the one that is served. */
@ClaimtrailTest
class DescriptionTest {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private static JsonNode api = JSON.createObjectNode();

    @BeforeAll
    static void read(@LocalServerPort int port) {
        api = JSON.readTree(get(port, "/v3/api-docs"));
    }

    @Test
    void the_description_in_the_repository_is_the_one_that_is_served() {
        Documents.keep("openapi.json", JSON.writeValueAsString(sorted(api)) + "\n");
    }

    @Test
    void every_operation_has_all_that_its_reader_needs() {
        var faults = new ArrayList<String>();
        var ids = new HashSet<String>();
        operations().forEach((name, operation) -> {
            if (!ids.add(operation.path("operationId").asString(""))) {
                faults.add(name + " shares its operationId");
            }
            for (var part : List.of("operationId", "summary", "description", "x-permission")) {
                if (operation.path(part).asString("").isBlank()) {
                    faults.add(name + " has no " + part);
                }
            }
            if (operation.path("x-error-codes").isEmpty()) {
                faults.add(name + " names no error codes");
            }
            if (!hasExample(operation)) {
                faults.add(name + " has no example");
            }
        });
        assertThat(ids).hasSizeGreaterThan(50);
        assertThat(faults).isEmpty();
    }

    @Test
    void every_error_code_of_an_operation_is_in_the_list() {
        var known = ErrorCatalogue.byCode().keySet();
        operations()
                .forEach((name, operation) -> assertThat(known)
                        .as(name)
                        .containsAll(list(operation.path("x-error-codes")).stream()
                                .map(JsonNode::asString)
                                .toList()));
    }

    @Test
    void every_field_and_parameter_says_what_it_means() {
        var faults = new ArrayList<String>();
        api.path("components")
                .path("schemas")
                .properties()
                .forEach(schema -> schema.getValue()
                        .path("properties")
                        .properties()
                        .forEach(field -> {
                            if (isUnexplained(field.getValue())) {
                                faults.add(schema.getKey() + "." + field.getKey());
                            }
                        }));
        operations()
                .forEach((name, operation) -> list(operation.path("parameters")).stream()
                        .filter(parameter -> !parameter.has("$ref"))
                        .filter(parameter ->
                                parameter.path("description").asString("").isBlank()
                                        || parameter.path("example").isMissingNode())
                        .forEach(parameter ->
                                faults.add(name + " " + parameter.path("name").asString())));
        assertThat(faults).isEmpty();
    }

    @Test
    void the_pages_come_from_this_server_alone(@LocalServerPort int port) {
        assertThat(get(port, "/swagger-ui/index.html"))
                .contains("swagger-ui-bundle.js")
                .doesNotContain("https://");
        assertThat(get(port, "/redoc"))
                .contains("/redoc/script/redoc.standalone.js")
                .doesNotContain("https://");
        assertThat(get(port, "/redoc/script/redoc.standalone.js")).contains("ReDoc");
        assertThat(get(port, "/docs/errors")).contains("id=\"EXCEEDS_AUTHORITY\"");
    }

    /** A field with parts of its own needs no example, one that is a reference no description either. */
    private static boolean isUnexplained(JsonNode field) {
        if (field.has("$ref")) {
            return false;
        }
        var isPlain = !field.has("items") && !field.path("type").asString("").equals("object");
        return field.path("description").asString("").isBlank()
                || (isPlain && !field.has("enum") && !field.has("example"));
    }

    private static boolean hasExample(JsonNode operation) {
        var contents = new ArrayList<JsonNode>();
        contents.addAll(list(operation.path("requestBody").path("content")));
        operation.path("responses").properties().stream()
                .filter(response -> response.getKey().startsWith("2"))
                .forEach(response -> contents.addAll(list(response.getValue().path("content"))));
        return !contents.isEmpty() && contents.stream().allMatch(content -> content.has("example"));
    }

    private static Map<String, JsonNode> operations() {
        var operations = new TreeMap<String, JsonNode>();
        api.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation ->
                                operations.put(operation.getKey() + " " + path.getKey(), operation.getValue())));
        return operations;
    }

    /** What stands in no particular order stands in one order. */
    private static Object sorted(JsonNode node) {
        if (node.isObject()) {
            var sorted = new TreeMap<String, Object>();
            node.properties().forEach(field -> sorted.put(field.getKey(), sorted(field.getValue())));
            return sorted;
        }
        return node.isArray() ? list(node).stream().map(DescriptionTest::sorted).toList() : node;
    }

    private static List<JsonNode> list(JsonNode node) {
        return StreamSupport.stream(node.spliterator(), false).toList();
    }

    private static String get(int port, String path) {
        try (var client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
            var response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            assertThat(response.statusCode()).as(path).isEqualTo(200);
            return response.body();
        } catch (IOException e) {
            throw new IllegalStateException("No answer from " + path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
