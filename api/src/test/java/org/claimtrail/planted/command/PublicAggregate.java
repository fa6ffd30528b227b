package org.claimtrail.planted.command;

import org.axonframework.spring.stereotype.Aggregate;

@Aggregate
public class PublicAggregate {}
