package org.claimtrail.query.policies.policysummary;

import static org.claimtrail.query.shared.SqlValue.at;
import static org.claimtrail.query.shared.SqlValue.day;
import static org.claimtrail.query.shared.SqlValue.id;
import static org.claimtrail.query.shared.SqlValue.number;
import static org.claimtrail.query.shared.SqlValue.text;

import java.util.List;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.claimtrail.events.policies.Cover;
import org.claimtrail.events.policies.PolicyEvent;
import org.claimtrail.events.policies.PolicyEvent.*;
import org.claimtrail.events.policies.PolicyId;
import org.claimtrail.events.policies.Term;
import org.claimtrail.events.shared.Money;
import org.claimtrail.query.shared.ReadModel;
import org.claimtrail.query.shared.ReadModelWriter;
import org.claimtrail.query.shared.ReadModels;
import org.claimtrail.query.shared.Recorded;
import org.claimtrail.query.shared.SqlValue;
import org.claimtrail.query.shared.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps one row a policy and one row a term; the policy's sums follow from its terms. */
@Component
@ProcessingGroup(ReadModels.POLICY_SUMMARY)
class PolicySummaryProjection implements ReadModel {

    private static final String POLICY = """
            INSERT INTO policy_summary (policy_id, tenant, number, product, holder, currency, terms, first_from,
             last_to, premium, changed_at, version)
            VALUES (?, ?, ?, ?, ?, ?, 0, ?, ?, 0, ?, ?)
            ON CONFLICT (policy_id) DO NOTHING""";

    private static final String TERM = """
            INSERT INTO policy_term (policy_id, term_from, term_to, tenant, currency, premium, sum_insured, covers,
             upload)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String ENDORSE = """
            UPDATE policy_term SET premium = premium + ?, sum_insured = ?, covers = ?
            WHERE policy_id = ? AND ? BETWEEN term_from AND term_to""";

    private static final String SUMS = """
            UPDATE policy_summary s SET
             (terms, first_from, last_to, premium) =
              (SELECT count(*), min(t.term_from), max(t.term_to), sum(t.premium)
               FROM policy_term t WHERE t.policy_id = s.policy_id),
             changed_at = ?, version = ?
            WHERE s.policy_id = ?""";

    private final ReadModelWriter writer;
    private final StoredCovers covers;

    PolicySummaryProjection(ReadModelWriter writer, StoredCovers covers) {
        this.writer = writer;
        this.covers = covers;
    }

    @Override
    public String readModel() {
        return ReadModels.POLICY_SUMMARY;
    }

    @Override
    public List<String> tables() {
        return List.of("policy_summary", "policy_term");
    }

    @EventHandler
    void on(PolicyEvent event, DomainEventMessage<?> message) {
        writer.write(readModel(), message, statements(event, Recorded.of(message)));
    }

    @ResetHandler
    void reset() {
        writer.clear(this);
    }

    private List<Statement> statements(PolicyEvent event, Recorded recorded) {
        return switch (event) {
            case PolicyIssued e ->
                List.of(
                        policy(
                                e.policyId(),
                                e.term(),
                                e.premium(),
                                recorded,
                                e.policyNumber(),
                                e.product(),
                                e.holder()),
                        term(new NewTerm(e.policyId(), e.term(), e.covers(), e.premium(), null), recorded),
                        sums(event.policyId(), recorded));
            case PolicyTermTakenOn e ->
                List.of(
                        policy(
                                e.policyId(),
                                e.term(),
                                e.premium(),
                                recorded,
                                e.policyNumber(),
                                e.product(),
                                e.holder()),
                        term(new NewTerm(e.policyId(), e.term(), e.covers(), e.premium(), e.upload()), recorded),
                        sums(event.policyId(), recorded));
            case PolicyRenewed e ->
                List.of(
                        term(new NewTerm(e.policyId(), e.term(), e.covers(), e.premium(), null), recorded),
                        sums(event.policyId(), recorded));
            case PolicyEndorsed e -> List.of(endorse(e), sums(event.policyId(), recorded));
            case PremiumReceived e -> List.of(premium(e), sums(event.policyId(), recorded));
            case PolicyholderLinked e -> List.of(holder(e.policyId(), e.user()), sums(event.policyId(), recorded));
            case PolicyholderUnlinked e -> List.of(holder(e.policyId(), null), sums(event.policyId(), recorded));
        };
    }

    private record NewTerm(
            PolicyId policy,
            Term term,
            List<Cover> covers,
            Money premium,
            @Nullable String upload) {}

    private static Statement policy(
            PolicyId policy, Term term, Money premium, Recorded recorded, String... numberProductHolder) {
        return Statement.add(
                POLICY,
                id(policy.value()),
                text(recorded.tenant()),
                text(numberProductHolder[0]),
                text(numberProductHolder[1]),
                text(numberProductHolder[2]),
                text(premium.currency()),
                day(term.from()),
                day(term.to()),
                at(recorded.envelope().recordedAt()),
                number(recorded.version()));
    }

    private Statement term(NewTerm term, Recorded recorded) {
        return Statement.add(
                TERM,
                id(term.policy().value()),
                day(term.term().from()),
                day(term.term().to()),
                text(recorded.tenant()),
                text(term.premium().currency()),
                number(term.premium().minor()),
                sumInsured(term.covers()),
                text(covers.write(term.covers())),
                text(term.upload()));
    }

    private Statement endorse(PolicyEndorsed e) {
        return Statement.change(
                ENDORSE,
                number(e.premiumChange().minor()),
                sumInsured(e.covers()),
                text(covers.write(e.covers())),
                id(e.policyId().value()),
                day(e.effectiveOn()));
    }

    private static Statement premium(PremiumReceived e) {
        return Statement.change(
                "UPDATE policy_term SET premium_received = premium_received + ? WHERE policy_id = ? AND term_from = ?",
                number(e.amount().minor()),
                id(e.policyId().value()),
                day(e.term()));
    }

    private static Statement holder(PolicyId policy, @Nullable String user) {
        return Statement.change(
                "UPDATE policy_summary SET policyholder = ? WHERE policy_id = ?", text(user), id(policy.value()));
    }

    private static Statement sums(PolicyId policy, Recorded recorded) {
        return Statement.change(
                SUMS, at(recorded.envelope().recordedAt()), number(recorded.version()), id(policy.value()));
    }

    private static SqlValue sumInsured(List<Cover> covers) {
        return number(covers.stream().map(cover -> cover.limit().minor()).reduce(0L, Math::addExact));
    }
}
