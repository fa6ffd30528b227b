package org.claimtrail.api.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import org.claimtrail.api.access.Permission;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.claimtrail.query.worklist.WorkArea;
import org.claimtrail.query.worklist.WorkKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What an item says is to be done next is an operation that there is, under the permission that the item names. */
@ClaimtrailTest
class WorkOperationsTest {

    private final RequestMappingHandlerMapping operations;

    WorkOperationsTest(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping operations) {
        this.operations = operations;
    }

    @ParameterizedTest
    @EnumSource
    void the_next_step_is_an_operation_under_the_permission_of_the_kind(WorkKind kind) {
        var permission = permission(kind.operation());

        assertThat(permission).as(kind.operation()).isPresent();
        if (kind.operation().startsWith("POST ")) {
            assertThat(permission.orElseThrow().value()).isEqualTo(kind.permission());
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_it_is_about_is_seen_under_the_permission_of_the_area(WorkArea area) {
        var permission = permission("GET " + area.path());

        assertThat(permission).as(area.path()).isPresent();
        assertThat(permission.orElseThrow().value()).isEqualTo(area.readBy());
    }

    private Optional<Permission> permission(String operation) {
        return operations.getHandlerMethods().entrySet().stream()
                .filter(entry -> entry.getKey().getMethodsCondition().getMethods().stream()
                        .anyMatch(method -> entry.getKey().getPatternValues().stream()
                                .anyMatch(path -> bare(method + " " + path).equals(bare(operation)))))
                .flatMap(entry -> Stream.ofNullable(entry.getValue().getMethodAnnotation(Permission.class)))
                .findFirst();
    }

    private static String bare(String operation) {
        return operation.replaceAll("\\{[^}]*}", "{}");
    }
}
