package org.claimtrail.api.access;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** No operation is forgotten: the application does not start with one that names no permission. */
class PermissionCheckTest {

    @Test
    void an_operation_with_a_permission_that_there_is_is_let_through() {
        assertThatCode(() -> startWith("guarded")).doesNotThrowAnyException();
    }

    @Test
    void an_operation_without_a_permission_stops_the_start() {
        assertThatThrownBy(() -> startWith("forgotten")).hasMessageContaining("names no permission");
    }

    @Test
    void an_operation_with_a_permission_that_there_is_not_stops_the_start() {
        assertThatThrownBy(() -> startWith("mistyped")).hasMessageContaining("names no permission");
    }

    @Test
    void a_narrow_form_of_another_permission_stops_the_start() {
        assertThatCode(() -> startWith("narrowed")).doesNotThrowAnyException();
        assertThatThrownBy(() -> startWith("misnarrowed")).hasMessageContaining("is no narrow form of");
    }

    private static void startWith(String operation) throws NoSuchMethodException {
        var mapping = new RequestMappingHandlerMapping();
        mapping.registerMapping(
                RequestMappingInfo.paths("/planted").build(),
                new Planted(),
                Planted.class.getDeclaredMethod(operation));
        var beans = new StaticListableBeanFactory(Map.of("requestMappingHandlerMapping", mapping));
        new PermissionCheck(beans.getBeanProvider(RequestMappingHandlerMapping.class)).afterSingletonsInstantiated();
    }

    static class Planted {

        @Permission("claims:notify")
        void guarded() {}

        @Permission(value = "claims:notify", narrowed = "claims:notify-own")
        void narrowed() {}

        @Permission(value = "claims:notify", narrowed = "claims:read-own")
        void misnarrowed() {}

        void forgotten() {}

        @Permission("claims:notfy")
        void mistyped() {}
    }
}
