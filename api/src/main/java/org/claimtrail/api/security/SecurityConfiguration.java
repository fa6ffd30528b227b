package org.claimtrail.api.security;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.axonframework.commandhandling.CommandBus;
import org.claimtrail.api.access.PermissionCheck;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.claimtrail.api.web.ProblemWriter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Closes everything but the description of the API and the health probes to those whom we do not know. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(HttpProperties.class)
public class SecurityConfiguration {

    private static final String[] OPEN = {
        "/",
        "/readyz",
        "/swagger-ui.html",
        "/swagger-ui/**",
        "/webjars/**",
        "/v3/api-docs",
        "/v3/api-docs.yaml",
        "/v3/api-docs/**",
        "/redoc",
        "/redoc/**",
        "/docs/**",
        "/favicon.ico",
        "/error",
        "/actuator/health",
        "/actuator/health/**",
        "/actuator/info",
        "/.well-known/jwks.json",
        "/book/*",
        "/book/*/calendar.ics",
        // The link itself says who may have what.
        "/api/v1/document-links/*"
    };

    /** What somebody asks who cannot be known yet: how he comes by a token, and by a password. */
    private static final String[] OPEN_TO_POST = {
        "/api/v1/sessions",
        "/api/v1/sessions/refresh",
        "/api/v1/sessions/second-factor",
        "/api/v1/sessions/second-factor/enrolment",
        "/api/v1/sessions/unlocking",
        "/api/v1/sessions/verification",
        "/api/v1/registrations",
        "/api/v1/invitations/acceptance",
        "/api/v1/email-verifications/confirmation",
        "/api/v1/password-resets",
        "/api/v1/password-resets/confirmation"
    };

    @Bean
    SecurityFilterChain securityFilterChain(HttpSecurity http, BearerTokens tokens, ProblemWriter problems) {
        return http.sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                // No cookie authenticates anybody, so there is nothing that a foreign page could ride on.
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                // The edge writes them with every answer, also with those that leave before this.
                .headers(AbstractHttpConfigurer::disable)
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ASYNC, DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        // Nearly all requests; they need not be compared with all that follows.
                        .requestMatchers(SecurityConfiguration::isKnownAtTheApi)
                        .permitAll()
                        .requestMatchers(OPEN)
                        .permitAll()
                        .requestMatchers(HttpMethod.POST, OPEN_TO_POST)
                        .permitAll()
                        .requestMatchers("/actuator/**")
                        .access((authentication, context) ->
                                new AuthorizationDecision(authentication.get() instanceof CallerAuthentication known
                                        && known.getPrincipal().may("operations:read")))
                        .anyRequest()
                        .authenticated())
                .addFilterBefore(new BearerFilter(tokens), AuthorizationFilter.class)
                .exceptionHandling(faults ->
                        faults.authenticationEntryPoint(unknown(problems)).accessDeniedHandler(denied(problems)))
                .build();
    }

    /** What he may ask there is checked with the operation that he asks for. */
    private static boolean isKnownAtTheApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/") && Caller.currentOrNull() != null;
    }

    /** Requests are measured as a whole; what each filter took is nobody's question and would cost every request. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    /** Users are ours, and log in by our own operation; without this bean the framework would invent one. */
    @Bean
    UserDetailsService noOtherUsers() {
        return name -> {
            throw new UsernameNotFoundException("There are no users of the framework");
        };
    }

    @Bean
    WebMvcConfigurer permissions(PermissionCheck check, RefusalLog refusals) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(refusals);
                interceptors.addInterceptor(check);
            }
        };
    }

    /** Every command that leaves this application says who asked for it. */
    @Autowired
    void enveloped(CommandBus commands, EnvelopeWriter envelopes) {
        commands.registerDispatchInterceptor(envelopes);
    }

    private static AuthenticationEntryPoint unknown(ProblemWriter problems) {
        return (request, response, fault) -> {
            var isBad = BearerFilter.cameWithABadToken(request);
            response.setHeader(
                    HttpHeaders.WWW_AUTHENTICATE,
                    "Bearer realm=\"claimtrail\"" + (isBad ? ", error=\"invalid_token\"" : ""));
            var detail = isBad ? "The bearer token is not valid." : "This needs a token: Authorization: Bearer …";
            problems.write(request, response, new ApiProblem(ApiError.UNAUTHENTICATED, detail));
        };
    }

    private static AccessDeniedHandler denied(ProblemWriter problems) {
        return (request, response, fault) -> problems.write(
                request, response, new ApiProblem(ApiError.PERMISSION_DENIED, ApiError.PERMISSION_DENIED.meaning()));
    }
}
