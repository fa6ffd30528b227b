package org.claimtrail.api.runtime;

import org.claimtrail.command.CommandSideConfiguration;
import org.claimtrail.command.ReceivingConfiguration;
import org.claimtrail.query.QuerySideConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Brings in the sides whose role this instance has. */
@Configuration(proxyBeanMethods = false)
class RoleConfiguration {

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnRole(Role.COMMAND)
    @Import(CommandSideConfiguration.class)
    static class CommandRole {}

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnRole(Role.QUERY)
    @Import(QuerySideConfiguration.class)
    static class QueryRole {}

    @Configuration(proxyBeanMethods = false)
    @ConditionalOnRole(value = Role.API, without = Role.COMMAND)
    @Import(ReceivingConfiguration.class)
    static class ApiRole {}
}
