package org.claimtrail.api.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a caller must be permitted to do to reach an operation; an operation without it stops the start. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Permission {
    /** Such as {@code claims:notify}: a name in {@link Vocabulary}, or {@link RolePermissions#PUBLIC}. */
    String value();

    /**
     * Narrow forms of it that will do as well, such as {@code claims:read-own}. Whoever names one here passes the caller's
     * {@link Reaches reach} on, so that no more is reached than the narrow form allows.
     */
    String[] narrowed() default {};

    /** What the caller must be permitted besides. */
    String[] also() default {};
}
