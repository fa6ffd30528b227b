package org.claimtrail.events.claims;

/** What can happen beside a claim's file and money; each facet has a vocabulary of its own. */
public sealed interface FacetEvent extends ClaimEvent
        permits DocumentationEvent, InvestigationEvent, DenialEvent, AppealEvent, LitigationEvent, OriginEvent {}
