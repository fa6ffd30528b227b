package org.claimtrail.api.tenants;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.axonframework.queryhandling.QueryBus;
import org.claimtrail.api.security.Caller;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Keeps the people of suspended tenants out, and has every question say whose it is. */
@Configuration(proxyBeanMethods = false)
class TenantConfiguration {

    /** Before anybody looks at what they are permitted. */
    @Bean
    WebMvcConfigurer suspendedTenants(TenantSettings settings) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry interceptors) {
                interceptors.addInterceptor(new Doorkeeper(settings)).order(Ordered.HIGHEST_PRECEDENCE);
            }
        };
    }

    @Autowired
    void questionsSayWhoAsks(QueryBus queries) {
        queries.registerDispatchInterceptor(new AskingTenant());
    }

    private record Doorkeeper(TenantSettings settings) implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            var caller = request.getDispatcherType() == DispatcherType.REQUEST ? Caller.currentOrNull() : null;
            if (caller != null && !settings.isActive(caller.tenant())) {
                throw new ApiProblem(ApiError.TENANT_SUSPENDED, ApiError.TENANT_SUSPENDED.meaning());
            }
            return true;
        }
    }
}
