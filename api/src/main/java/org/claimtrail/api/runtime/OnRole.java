package org.claimtrail.api.runtime;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Decides on {@link ConditionalOnRole}. */
final class OnRole implements Condition {

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        var attributes = Objects.requireNonNull(metadata.getAnnotationAttributes(ConditionalOnRole.class.getName()));
        var roles = Binder.get(context.getEnvironment())
                .bind("claimtrail.roles", Bindable.setOf(Role.class))
                .orElse(Set.of(Role.values()));
        return roles.contains((Role) attributes.get("value"))
                && Stream.of((Role[]) attributes.get("without")).noneMatch(roles::contains);
    }
}
