package org.claimtrail.api.docs;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.access.RolePermissions;
import org.claimtrail.api.web.Accepted;
import org.claimtrail.api.web.Problem;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;

/** Adds to every operation what they have in common: the permission, the headers, and every code it can answer with. */
final class OperationContracts implements OperationCustomizer {

    private static final List<String> ANY = List.of(
            "UNAUTHENTICATED",
            "PERMISSION_DENIED",
            "TENANT_SUSPENDED",
            "NOT_ACCEPTABLE",
            "REQUEST_HEADER_INVALID",
            "RATE_LIMITED",
            "INTERNAL_ERROR",
            "UNAVAILABLE");
    private static final List<String> PARAMETERS =
            List.of("VALUE_NOT_ALLOWED", "WRONG_TYPE", "ID_INVALID", "PARAMETER_UNKNOWN", "VALIDATION_FAILED");
    private static final List<String> QUESTION = List.of("CONSISTENCY_TIMEOUT", "DATE_INVALID", "DUPLICATE_FIELD");
    private static final List<String> COMMAND = List.of(
            "NOT_FOUND", "VERSION_CONFLICT", "IDEMPOTENCY_KEY_REUSED", "IDEMPOTENCY_IN_PROGRESS", "CONCURRENT_CHANGE");
    private static final List<String> BODY = List.of(
            "CONTENT_TOO_LARGE",
            "REQUEST_TIMEOUT",
            "UNSUPPORTED_MEDIA_TYPE",
            "MALFORMED_JSON",
            "JSON_TOO_DEEP",
            "UNKNOWN_FIELD",
            "DUPLICATE_FIELD",
            "REQUIRED",
            "TEXT_NOT_STORABLE",
            "DATE_INVALID",
            "AMOUNT_INVALID",
            "AMOUNT_TOO_PRECISE",
            "AMOUNT_OUT_OF_RANGE",
            "CURRENCY_UNKNOWN",
            "EFFECTIVE_IN_FUTURE");

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        var permission = method.getMethodAnnotation(Permission.class);
        if (permission == null) {
            return operation;
        }
        operation.addExtension("x-permission", permission.value());
        if (permission.narrowed().length > 0) {
            operation.addExtension("x-permission-narrowed", List.of(permission.narrowed()));
        }
        if (permission.also().length > 0) {
            operation.addExtension("x-permission-also", List.of(permission.also()));
        }
        operation.setDescription(operation.getDescription() + "\n\n" + words(permission));
        headers(method).forEach(operation::addParametersItem);
        var codes = codes(operation, method);
        operation.addExtension("x-error-codes", List.copyOf(codes));
        problems(operation.getResponses(), codes);
        return operation;
    }

    private static String words(Permission permission) {
        if (permission.value().equals(RolePermissions.PUBLIC)) {
            return "Permission: none.";
        }
        var words = new StringBuilder("Permission: ").append(held(permission.value()));
        for (var narrow : permission.narrowed()) {
            words.append(", or ").append(held(narrow)).append(" for that alone");
        }
        for (var also : permission.also()) {
            words.append(", and ").append(held(also));
        }
        return words.append('.').toString();
    }

    private static String held(String permission) {
        var roles = RolePermissions.rolesWith(permission);
        return "`" + permission + "`" + (roles.isEmpty() ? "" : " (comes with " + String.join(", ", roles) + ")");
    }

    private static TreeSet<String> codes(Operation operation, HandlerMethod method) {
        var refuses = method.getMethodAnnotation(Refuses.class);
        return Stream.of(
                        ANY,
                        PARAMETERS,
                        isCommand(method) ? COMMAND : List.<String>of(),
                        method.hasMethodAnnotation(FromReadModel.class) ? QUESTION : List.<String>of(),
                        operation.getRequestBody() == null ? List.<String>of() : BODY,
                        refuses == null ? List.<String>of() : List.of(refuses.value()))
                .flatMap(List::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void problems(ApiResponses responses, TreeSet<String> codes) {
        Map<Integer, List<String>> byStatus = codes.stream()
                .collect(Collectors.groupingBy(ErrorCatalogue::statusOf, TreeMap::new, Collectors.toList()));
        byStatus.forEach((status, some) -> responses.addApiResponse(
                status.toString(),
                new ApiResponse()
                        .description(HttpStatus.valueOf(status).getReasonPhrase() + ": "
                                + some.stream().map(code -> "`" + code + "`").collect(Collectors.joining(", ")))
                        .content(new Content()
                                .addMediaType(
                                        Problem.MEDIA_TYPE,
                                        new MediaType()
                                                .schema(new Schema<>().$ref("#/components/schemas/Problem"))
                                                .example(example(status, some.getFirst()))))));
    }

    private static Map<String, Object> example(int status, String code) {
        var entry = ErrorCatalogue.byCode().getOrDefault(code, List.of()).getFirst();
        return new TreeMap<>(Map.of(
                "type",
                "/docs/errors#" + code,
                "title",
                HttpStatus.valueOf(status).getReasonPhrase(),
                "status",
                status,
                "detail",
                entry.meaning(),
                "instance",
                "/api/v1/…",
                "code",
                code));
    }

    private static Stream<Parameter> headers(HandlerMethod method) {
        var command = isCommand(method)
                ? Stream.of("IdempotencyKey", "IfMatch", "Reason", "CorrelationId")
                : Stream.<String>of();
        var question =
                method.hasMethodAnnotation(FromReadModel.class) ? Stream.of("ConsistentWith") : Stream.<String>of();
        return Stream.of(command, question, Stream.of("RequestId"))
                .flatMap(names -> names)
                .map(name -> new Parameter().$ref("#/components/parameters/" + name));
    }

    private static boolean isCommand(HandlerMethod method) {
        return method.getMethod().getGenericReturnType().getTypeName().contains(Accepted.class.getName());
    }
}
