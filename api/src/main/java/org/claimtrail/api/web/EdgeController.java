package org.claimtrail.api.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.claimtrail.api.runtime.ConditionalOnRole;
import org.claimtrail.api.runtime.Role;
import org.springframework.web.bind.annotation.RestController;

/** A controller of the API; only instances that serve HTTP have it. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@RestController
@ConditionalOnRole(Role.API)
public @interface EdgeController {}
