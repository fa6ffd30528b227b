package org.claimtrail.command.claims;

/** What can be asked of a claim beside its file and money; each facet has a vocabulary of its own. */
public sealed interface FacetCommand extends ClaimCommand
        permits DocumentationCommand,
                InvestigationCommand,
                DenialCommand,
                AppealCommand,
                LitigationCommand,
                OriginCommand {}
