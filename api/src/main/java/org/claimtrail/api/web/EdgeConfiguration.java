package org.claimtrail.api.web;

import jakarta.servlet.MultipartConfigElement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.claimtrail.events.alerts.AlertId;
import org.claimtrail.events.claims.ClaimId;
import org.claimtrail.events.claims.ClaimPaymentId;
import org.claimtrail.events.claims.ExposureId;
import org.claimtrail.events.claims.PartyId;
import org.claimtrail.events.clocks.ClockId;
import org.claimtrail.events.diary.ActivityId;
import org.claimtrail.events.diary.AppointmentId;
import org.claimtrail.events.documents.DocumentId;
import org.claimtrail.events.limits.LimitId;
import org.claimtrail.events.payments.DisbursementId;
import org.claimtrail.events.policies.PolicyId;
import org.claimtrail.events.staff.AbsenceId;
import org.claimtrail.events.supply.IssueId;
import org.claimtrail.events.supply.OrderId;
import org.claimtrail.events.supply.VendorId;
import org.claimtrail.events.uploads.UploadId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.multipart.MultipartResolver;
import org.springframework.web.multipart.support.StandardServletMultipartResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Makes the edge strict: one JSON, one way to write each value, limits on everything. */
@Configuration(proxyBeanMethods = false)
public class EdgeConfiguration implements WebMvcConfigurer {

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    MultipartConfigElement multipartConfigElement() {
        var frame = 1024 * 1024L;
        return new MultipartConfigElement(
                "",
                RequestBodyFilter.LARGEST_FILE,
                RequestBodyFilter.LARGEST_FILE + frame,
                RequestBodyFilter.LARGEST_BODY);
    }

    /** A file is read only once the caller is known to be permitted to send one. */
    @Bean
    MultipartResolver multipartResolver() {
        var resolver = new StandardServletMultipartResolver();
        resolver.setResolveLazily(true);
        return resolver;
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.withJsonConverter(new JacksonJsonHttpMessageConverter(EdgeJson.mapper()));
        // YAML would come in beside all that is checked of JSON; it is here only because the API's description can be
        // read as such.
        converters.configureMessageConvertersList(all -> all.removeIf(EdgeConfiguration::readsYaml));
    }

    private static boolean readsYaml(HttpMessageConverter<?> converter) {
        return converter.getSupportedMediaTypes().stream()
                .anyMatch(type -> type.getSubtype().contains("yaml"));
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new ParameterCheck()).addPathPatterns("/api/**");
    }

    @Override
    public void addFormatters(FormatterRegistry formatters) {
        read(formatters, UUID.class, Readers::id);
        read(formatters, LocalDate.class, Readers::day);
        read(formatters, Instant.class, Readers::moment);
        read(formatters, ClaimId.class, text -> ClaimId.of(Readers.id(text)));
        read(formatters, ClaimPaymentId.class, text -> ClaimPaymentId.of(Readers.id(text)));
        read(formatters, ExposureId.class, text -> ExposureId.of(Readers.id(text)));
        read(formatters, PartyId.class, text -> PartyId.of(Readers.id(text)));
        read(formatters, PolicyId.class, text -> PolicyId.of(Readers.id(text)));
        read(formatters, LimitId.class, text -> LimitId.of(Readers.id(text)));
        read(formatters, DisbursementId.class, text -> DisbursementId.of(Readers.id(text)));
        read(formatters, UploadId.class, text -> UploadId.of(Readers.id(text)));
        read(formatters, VendorId.class, text -> VendorId.of(Readers.id(text)));
        read(formatters, OrderId.class, text -> OrderId.of(Readers.id(text)));
        read(formatters, IssueId.class, text -> IssueId.of(Readers.id(text)));
        read(formatters, ActivityId.class, text -> ActivityId.of(Readers.id(text)));
        read(formatters, AppointmentId.class, text -> AppointmentId.of(Readers.id(text)));
        read(formatters, AbsenceId.class, text -> AbsenceId.of(Readers.id(text)));
        read(formatters, ClockId.class, text -> ClockId.of(Readers.id(text)));
        read(formatters, AlertId.class, text -> AlertId.of(Readers.id(text)));
        read(formatters, DocumentId.class, text -> DocumentId.of(Readers.id(text)));
    }

    private static <T> void read(FormatterRegistry formatters, Class<T> type, Function<String, T> reader) {
        Converter<String, T> converter = reader::apply;
        formatters.addConverter(String.class, type, converter);
    }
}
