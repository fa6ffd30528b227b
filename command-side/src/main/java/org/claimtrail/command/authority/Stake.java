package org.claimtrail.command.authority;

import org.claimtrail.events.authority.LimitType;
import org.claimtrail.events.shared.Money;

/**
 * What is at stake in a decision.
 *
 * @param amount the total that there would be with it
 */
public record Stake(LimitType type, Money amount) {}
