package org.claimtrail.command.claims;

import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.claimtrail.command.authority.AuthorityProfiles;
import org.claimtrail.command.catastrophes.Catastrophes;
import org.claimtrail.command.claims.AppealCommand.*;
import org.claimtrail.command.claims.DenialCommand.*;
import org.claimtrail.command.claims.DocumentationCommand.*;
import org.claimtrail.command.claims.InvestigationCommand.*;
import org.claimtrail.command.claims.LitigationCommand.*;
import org.claimtrail.command.claims.OriginCommand.*;
import org.claimtrail.events.catastrophes.CatastropheEvent.Extent;
import org.claimtrail.events.shared.Envelope;
import org.jspecify.annotations.Nullable;

/** The part of the claim's shell that is about its facets. */
abstract class ClaimFacets extends ClaimShell {

    @CommandHandler
    long on(RequestInformation c, Envelope by) {
        return decide(by, () -> DocumentationDecisions.request(state, c, by));
    }

    @CommandHandler
    long on(RecordInformationReceived c, Envelope by) {
        return decide(by, () -> DocumentationDecisions.receive(state, c));
    }

    @CommandHandler
    long on(AttachDocument c, Envelope by) {
        return decide(by, () -> DocumentationDecisions.attach(state, c));
    }

    @CommandHandler
    long on(RecordProofOfLoss c, Envelope by) {
        return decide(by, () -> DocumentationDecisions.prove(state, c));
    }

    @CommandHandler
    long on(ReferForInvestigation c, Envelope by) {
        return decide(by, () -> InvestigationDecisions.refer(state, c, by));
    }

    @CommandHandler
    long on(RecordInvestigationOutcome c, Envelope by) {
        return decide(by, () -> InvestigationDecisions.conclude(state, c, by));
    }

    @CommandHandler
    long on(ProposeDenial c, Envelope by, AuthorityProfiles profiles) {
        return decide(by, () -> DenialDecisions.propose(state, c, by, profiles.of(by)));
    }

    @CommandHandler
    long on(RejectDenial c, Envelope by, AuthorityProfiles profiles) {
        return decide(by, () -> DenialDecisions.reject(state, c, by, profiles.of(by)));
    }

    @CommandHandler
    long on(WithdrawDenial c, Envelope by, AuthorityProfiles profiles) {
        return decide(by, () -> DenialDecisions.withdraw(state, c, by, profiles.of(by)));
    }

    @CommandHandler
    long on(LodgeAppeal c, Envelope by) {
        return decide(by, () -> AppealDecisions.lodge(state, c));
    }

    @CommandHandler
    long on(DecideAppeal c, Envelope by) {
        return decide(by, () -> AppealDecisions.decide(state, c, by));
    }

    @CommandHandler
    long on(OpenLitigation c, Envelope by) {
        return decide(by, () -> LitigationDecisions.open(state, c, by));
    }

    @CommandHandler
    long on(AdvanceLitigation c, Envelope by) {
        return decide(by, () -> LitigationDecisions.advance(state, c, by));
    }

    @CommandHandler
    long on(RecordJudgment c, Envelope by) {
        return decide(by, () -> LitigationDecisions.judge(state, c, by));
    }

    @CommandHandler
    long on(SettleLitigation c, Envelope by) {
        return decide(by, () -> LitigationDecisions.settle(state, c, by));
    }

    @CommandHandler
    long on(MarkSuspectedDuplicate c, Envelope by) {
        return decide(by, () -> OriginDecisions.suspect(state, c));
    }

    @CommandHandler
    long on(DismissDuplicate c, Envelope by) {
        return decide(by, () -> OriginDecisions.dismiss(state, c));
    }

    @CommandHandler
    long on(AssignCatastrophe c, Envelope by, Catastrophes catastrophes) {
        return decide(by, () -> OriginDecisions.assign(state, c, find(catastrophes, by, c.code())));
    }

    @CommandHandler
    long on(RemoveCatastrophe c, Envelope by) {
        return decide(by, () -> OriginDecisions.remove(state, c));
    }

    static Optional<Extent> find(Catastrophes catastrophes, Envelope by, @Nullable String code) {
        return Optional.ofNullable(code).flatMap(given -> catastrophes.find(by.tenant(), given));
    }
}
