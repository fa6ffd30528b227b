package org.claimtrail.api.docs;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The codes with which an operation can be refused, beside those that every operation of its kind can give. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Refuses {
    /** Names of refusals and edge errors; a test holds them against the list of all codes. */
    String[] value();
}
