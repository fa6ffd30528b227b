package org.claimtrail.api.cluster;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs the test where an Axon Server answers at the address that the system property {@code claimtrail.test.axonserver} or
 * the variable {@code CLAIMTRAIL_TEST_AXONSERVER} gives as host:port; elsewhere it is skipped, and says so.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(AxonServerCondition.class)
@interface WhereAxonServerAnswers {}
