-- What a policy's covers pay on, and what has been paid for them.
ALTER TABLE policy_term ADD COLUMN premium_received bigint NOT NULL DEFAULT 0;
-- A cover that was read before it had terms was on none.
UPDATE policy_term SET covers = (
    SELECT coalesce(jsonb_agg(cover || '{"terms": {"deductibleBasis": "PER_CLAIM", "coinsurance": 0, "subLimits": [],
        "waitingDays": 0, "premiumCondition": "ON_ISSUE", "order": ["AVERAGE", "DEDUCTIBLE", "COINSURANCE",
        "SUB_LIMIT", "OCCURRENCE_LIMIT", "AGGREGATE_LIMIT"]}}'), '[]')
    FROM jsonb_array_elements(covers::jsonb) cover);

-- The money of claims by reserve line and payment.
CREATE TABLE money_claim (
    claim_id      uuid    PRIMARY KEY,
    tenant        text    NOT NULL,
    claim_number  text    NOT NULL,
    policy_number text,
    currency      char(3) NOT NULL,
    taken_on_paid bigint  NOT NULL,
    taken_on_left bigint  NOT NULL          -- outstanding in the earlier system, until the claim is closed
);
CREATE TABLE money_exposure (
    claim_id    uuid NOT NULL,
    exposure_id uuid NOT NULL,
    tenant      text NOT NULL,
    cover       text NOT NULL,
    PRIMARY KEY (claim_id, exposure_id)
);
CREATE TABLE reserve_line (
    line_id       uuid        PRIMARY KEY,   -- follows from claim, exposure, cost type and category
    tenant        text        NOT NULL,
    claim_id      uuid        NOT NULL,
    claim_number  text        NOT NULL,
    policy_number text,
    exposure_id   uuid        NOT NULL,
    cover         text        NOT NULL,
    cost_type     text        NOT NULL,
    category      text        NOT NULL,
    currency      char(3)     NOT NULL,
    reserved      bigint      NOT NULL,
    requested     bigint,                    -- the total that waits for approval
    asked         bigint      NOT NULL,      -- payments that wait
    committed     bigint      NOT NULL,
    paid          bigint      NOT NULL,
    outstanding   bigint      NOT NULL,
    payments      integer     NOT NULL,
    rationale     text,
    set_by        text,
    changed_at    timestamptz NOT NULL,
    version       bigint      NOT NULL
);
CREATE INDEX ON reserve_line (tenant, changed_at);
CREATE INDEX ON reserve_line (tenant, claim_id);
CREATE TABLE line_payment (
    payment_key     uuid        PRIMARY KEY, -- follows from claim and payment: a payment is known within its claim
    payment_id      uuid        NOT NULL,
    tenant          text        NOT NULL,
    line_id         uuid        NOT NULL,
    claim_id        uuid        NOT NULL,
    claim_number    text        NOT NULL,
    policy_number   text,
    exposure_id     uuid        NOT NULL,
    cover           text        NOT NULL,
    cost_type       text        NOT NULL,
    category        text        NOT NULL,
    type            text        NOT NULL,
    status          text        NOT NULL,
    payee_id        uuid        NOT NULL,
    payee           text        NOT NULL,
    currency        char(3)     NOT NULL,
    amount          bigint      NOT NULL,
    payout_currency char(3)     NOT NULL,
    payout          bigint      NOT NULL,
    rate            text,
    rate_source     text,
    rate_on         date,
    cumulative      bigint,
    requested_by    text        NOT NULL,
    requested_at    timestamptz NOT NULL,
    decided_by      text,
    decided_at      timestamptz,
    role            text,
    profile_version integer,
    round           integer     NOT NULL,
    votes           integer     NOT NULL,
    votes_needed    integer,
    limit_id        uuid,
    hold            text,                     -- ASKED, HELD, REFUSED, CONFIRMED, RELEASED
    explanation     text,
    posted_at       timestamptz,
    changed_at      timestamptz NOT NULL,
    version         bigint      NOT NULL
);
CREATE INDEX ON line_payment (tenant, requested_at);
CREATE INDEX ON line_payment (tenant, claim_id);
CREATE INDEX ON line_payment (line_id);

-- Limits that several claims share, and what each takes of them.
CREATE TABLE limit_summary (
    limit_id       uuid        PRIMARY KEY,
    tenant         text        NOT NULL,
    policy_id      uuid        NOT NULL,
    policy_number  text        NOT NULL,
    term_from      date        NOT NULL,
    term_to        date        NOT NULL,
    cover          text        NOT NULL,
    type           text        NOT NULL,
    currency       char(3)     NOT NULL,
    amount         bigint      NOT NULL,
    held           bigint      NOT NULL,
    confirmed      bigint      NOT NULL,
    remaining      bigint      NOT NULL,
    holds          integer     NOT NULL,      -- that wait to be confirmed or released
    refusals       integer     NOT NULL,
    oldest_held_at timestamptz,
    nearly_exhausted boolean   NOT NULL,
    opened_at      timestamptz NOT NULL,
    changed_at     timestamptz NOT NULL,
    version        bigint      NOT NULL
);
CREATE INDEX ON limit_summary (tenant, policy_number);
CREATE TABLE limit_hold (
    limit_id     uuid        NOT NULL,
    hold_id      uuid        NOT NULL,
    tenant       text        NOT NULL,
    claim_id     uuid        NOT NULL,
    claim_number text        NOT NULL,
    currency     char(3)     NOT NULL,
    amount       bigint      NOT NULL,
    status       text        NOT NULL,        -- HELD, CONFIRMED, RELEASED, REFUSED
    remaining    bigint,                      -- what was left when it was refused
    held_at      timestamptz NOT NULL,
    changed_at   timestamptz NOT NULL,
    PRIMARY KEY (limit_id, hold_id)
);

SELECT keep_to_tenant(kept::regclass, true)
FROM unnest(ARRAY['money_claim', 'money_exposure', 'reserve_line', 'line_payment', 'limit_summary', 'limit_hold']) kept;
