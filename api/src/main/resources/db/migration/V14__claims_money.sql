-- What a policy's covers pay on, and what has been paid for them.
ALTER TABLE policy_term ADD COLUMN premium_received bigint NOT NULL DEFAULT 0;
-- A cover that was read before it had terms was on none.
UPDATE policy_term SET covers = (
    SELECT coalesce(jsonb_agg(cover || '{"terms": {"deductibleBasis": "PER_CLAIM", "coinsurance": 0, "subLimits": [],
        "waitingDays": 0, "premiumCondition": "ON_ISSUE", "order": ["AVERAGE", "DEDUCTIBLE", "COINSURANCE",
        "SUB_LIMIT", "OCCURRENCE_LIMIT", "AGGREGATE_LIMIT"]}}'), '[]')
    FROM jsonb_array_elements(covers::jsonb) cover);
