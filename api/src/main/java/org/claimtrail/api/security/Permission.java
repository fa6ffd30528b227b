package org.claimtrail.api.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a caller must be permitted to do to reach an operation; an operation without it stops the start. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Permission {
    /** Such as {@code claims:notify}; {@link RolePermissions} says which roles hold it. */
    String value();
}
