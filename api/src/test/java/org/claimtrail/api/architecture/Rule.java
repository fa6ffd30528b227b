package org.claimtrail.api.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/**
 * A rule of the house, and the planted classes that it must report: a rule that cannot fail protects nothing.
 *
 * @param planted names below {@code org.claimtrail.planted}, or other words that the report must hold
 */
record Rule(ArchRule rule, List<String> planted) {

    static Rule of(ArchRule rule, String... planted) {
        return new Rule(rule, List.of(planted));
    }

    @Override
    public String toString() {
        return rule.getDescription();
    }
}
