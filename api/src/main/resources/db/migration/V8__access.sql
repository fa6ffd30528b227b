-- What roles may do, and whose a claim or policy is.

-- What a tenant has made of its roles. A built-in role that nobody has touched has no row; one that was put back has a
-- row without permissions, so that its version goes on counting.
CREATE TABLE role (
    tenant      text        NOT NULL REFERENCES tenant,
    name        text        NOT NULL,
    built_in    boolean     NOT NULL,
    title       text        NOT NULL,
    description text        NOT NULL,
    permissions text[],                   -- null for a built-in role as it came with the product
    version     bigint      NOT NULL,
    changed_by  text        NOT NULL,
    changed_at  timestamptz NOT NULL,
    CONSTRAINT role_pk PRIMARY KEY (tenant, name),
    CONSTRAINT role_name CHECK (name ~ '^[a-z][a-z0-9-]{1,39}$'),
    CONSTRAINT role_permissions CHECK (built_in OR permissions IS NOT NULL)
);

-- Whose a claim is: who notified it, who holds its policy, who was appointed to look at it.
ALTER TABLE claim_summary ADD COLUMN notified_by text;
ALTER TABLE policy_summary ADD COLUMN policyholder text;
CREATE TABLE claim_assessor (
    claim_id uuid NOT NULL,
    assessor text NOT NULL,
    tenant   text NOT NULL,
    PRIMARY KEY (claim_id, assessor)
);
CREATE INDEX ON claim_assessor (tenant, assessor);
CREATE INDEX ON claim_summary (tenant, notified_by) WHERE notified_by IS NOT NULL;
CREATE INDEX ON policy_summary (tenant, policyholder) WHERE policyholder IS NOT NULL;

-- Claims that were there already. A read model that lags behind just now is put right by its rebuild.
UPDATE claim_summary c SET notified_by = h.actor
FROM history h
WHERE h.tenant = c.tenant AND h.context = 'claims' AND h.aggregate_id = c.claim_id
  AND h.sequence = 0 AND h.type = 'claims.LossNotified';

-- One row a person and claim, for every reason there is; each branch is found by an index of its own. It shows nobody
-- more than the tables behind it do.
CREATE VIEW claim_tie WITH (security_invoker = true) AS
SELECT claim_id, tenant, notified_by AS person, 'OWN' AS tie FROM claim_summary WHERE notified_by IS NOT NULL
UNION ALL
SELECT c.claim_id, c.tenant, p.policyholder, 'OWN'
FROM policy_summary p JOIN claim_summary c ON c.tenant = p.tenant AND c.policy_number = p.number
WHERE p.policyholder IS NOT NULL
UNION ALL
SELECT claim_id, tenant, assessor, 'ASSIGNED' FROM claim_assessor;

-- Behind the wall between tenants, where there is one already.
DO
$$
BEGIN
    IF to_regproc('keep_to_tenant') IS NOT NULL THEN
        PERFORM keep_to_tenant('role');
        PERFORM keep_to_tenant('claim_assessor', true);
        GRANT SELECT ON claim_tie TO claimtrail_reader;
    END IF;
END
$$;
