package org.claimtrail.api.docs;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.UUID;
import org.claimtrail.api.runtime.ConditionalOnRole;
import org.claimtrail.api.runtime.Role;
import org.claimtrail.events.alerts.AlertId;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.ExposureId;
import org.claimtrail.events.claims.PartyId;
import org.claimtrail.events.clocks.ClockId;
import org.claimtrail.events.diary.ActivityId;
import org.claimtrail.events.diary.AppointmentId;
import org.claimtrail.events.limits.HoldId;
import org.claimtrail.events.limits.LimitId;
import org.claimtrail.events.payments.DisbursementId;
import org.claimtrail.events.policies.PolicyId;
import org.claimtrail.events.shared.Money;
import org.claimtrail.events.staff.AbsenceId;
import org.claimtrail.events.supply.IssueId;
import org.claimtrail.events.supply.OrderId;
import org.claimtrail.events.supply.VendorId;
import org.claimtrail.events.uploads.UploadId;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Describes the API; what the code cannot say for itself stands in the list of fields. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnRole(Role.API)
class OpenApiConfiguration {

    static final String BEARER = "bearer";

    private static final String ABOUT = """
            Claims, policies and payments as events: every decision is kept with who took it, when, why and under which
            rules.

            Every success is `{"data": …, "message": …, "meta": {…}}`; every problem is RFC 9457 with a stable `code`.
            Send an `Idempotency-Key` with every command, and `If-Match` with the `ETag` that you have seen to insist
            on a version. A command's answer carries `Consistency-Position`: send it back as `Consistent-With` and a
            query shows what you did. Money is `{"amount": "1250.00", "currency": "KES"}`, exact. Times are UTC, days
            `2026-02-28`.""";

    static {
        var springdoc = SpringDocUtils.getConfig();
        springdoc.replaceWithClass(Money.class, MoneyText.class);
        List.of(
                        ClaimId.class,
                        ClaimPaymentId.class,
                        ExposureId.class,
                        PartyId.class,
                        PolicyId.class,
                        LimitId.class,
                        HoldId.class,
                        DisbursementId.class,
                        UploadId.class,
                        VendorId.class,
                        OrderId.class,
                        IssueId.class,
                        ActivityId.class,
                        AppointmentId.class,
                        AbsenceId.class,
                        ClockId.class,
                        AlertId.class)
                .forEach(id -> springdoc.replaceWithClass(id, UUID.class));
    }

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info().title("Claimtrail").version("v1").description(ABOUT))
                .servers(List.of(new Server().url("/").description("This server")))
                .components(
                        new Components()
                                .addSecuritySchemes(
                                        BEARER,
                                        new SecurityScheme()
                                                .type(SecurityScheme.Type.HTTP)
                                                .scheme("bearer")
                                                .bearerFormat("JWT")
                                                .description(
                                                        "The access token of a session (POST /api/v1/sessions), or an API key.")))
                .addSecurityItem(new SecurityRequirement().addList(BEARER));
    }

    @Bean
    OperationCustomizer operationContracts() {
        return new OperationContracts();
    }

    @Bean
    OpenApiCustomizer wordsAndExamples(
            @Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
        return new WordsAndExamples(new FieldList(), mappings::getObject);
    }
}
