package org.claimtrail.api.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * An operation, as the OpenAPI document describes it.
 *
 * @param permissions any of these lets one in
 * @param also these are needed besides
 * @param example a body that the document gives as an example; null where there is none
 */
record ApiOperation(
        String id,
        String method,
        String path,
        Set<String> permissions,
        Set<String> also,
        Set<String> errorCodes,
        @Nullable String contentType,
        @Nullable JsonNode example) {

    static Map<String, ApiOperation> all(JsonNode document) {
        var operations = new TreeMap<String, ApiOperation>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(method -> {
                    var operation = read(path.getKey(), method.getKey(), method.getValue());
                    operations.put(operation.id(), operation);
                }));
        return operations;
    }

    boolean isPublic() {
        return permissions.contains(RolePermissions.PUBLIC);
    }

    /** Whether somebody with these permissions is let in. */
    boolean lets(Set<String> held) {
        return (isPublic() || permissions.stream().anyMatch(held::contains)) && held.containsAll(also);
    }

    boolean isMultipart() {
        return "multipart/form-data".equals(contentType);
    }

    private static ApiOperation read(String path, String method, JsonNode operation) {
        var permissions = new TreeSet<>(texts(operation.path("x-permission-narrowed")));
        permissions.add(operation.path("x-permission").asString());
        var content = operation.path("requestBody").path("content").properties().stream()
                .findFirst();
        return new ApiOperation(
                operation.path("operationId").asString(),
                method.toUpperCase(Locale.ROOT),
                path,
                permissions,
                new TreeSet<>(texts(operation.path("x-permission-also"))),
                new TreeSet<>(texts(operation.path("x-error-codes"))),
                content.map(Map.Entry::getKey).orElse(null),
                content.map(body -> body.getValue().path("example")).orElse(null));
    }

    private static List<String> texts(JsonNode array) {
        var texts = new ArrayList<String>();
        array.forEach(text -> texts.add(text.asString()));
        return texts;
    }
}
