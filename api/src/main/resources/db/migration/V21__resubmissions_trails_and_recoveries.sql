-- How often a claim payment that had come to nothing was asked for again.
ALTER TABLE line_payment ADD COLUMN resubmissions integer NOT NULL DEFAULT 0;

-- What of an aggregate that several claims share an event is about, such as one appointment of an assessor's calendar; null where
-- it is about the whole. A claim's trail has every event of what belongs to it; older events come into it when the read model is
-- built anew.
ALTER TABLE history ADD COLUMN part_id uuid;

-- Which orders and activities there are on which claim; whether one is still open is read from its own events.
CREATE TABLE claim_dependant (
    tenant       text NOT NULL,
    claim_id     uuid NOT NULL,
    kind         text NOT NULL,
    dependant_id uuid NOT NULL,
    CONSTRAINT claim_dependant_pk PRIMARY KEY (tenant, claim_id, kind, dependant_id)
);

SELECT keep_to_tenant('claim_dependant');

-- What has come back on a claim, and each line's part of it: in proportion to what was paid on it. Older receipts come in when the
-- read model is built anew.
ALTER TABLE money_claim ADD COLUMN recovered bigint NOT NULL DEFAULT 0;
ALTER TABLE reserve_line ADD COLUMN recovered bigint NOT NULL DEFAULT 0;
