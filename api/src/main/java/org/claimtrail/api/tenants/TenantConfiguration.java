package org.claimtrail.api.tenants;

import org.axonframework.queryhandling.QueryBus;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Configuration;

/** Has every question say whose it is. */
@Configuration(proxyBeanMethods = false)
class TenantConfiguration {

    @Autowired
    void questionsSayWhoAsks(QueryBus queries) {
        queries.registerDispatchInterceptor(new AskingTenant());
    }
}
