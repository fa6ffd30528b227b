-- What there is beside a claim's file and money: what is wanted, suspected, contested and sued about, and catastrophes.

-- What tells a notified loss from others, so that the same one notified twice is noticed. The reporter is kept as a digest.
CREATE TABLE loss_notice (
    claim_id      uuid        NOT NULL,
    tenant        text        NOT NULL,
    claim_number  text        NOT NULL,
    policy_number text        NOT NULL,      -- in small letters, as the cause
    loss_date     date        NOT NULL,
    cause         text        NOT NULL,
    reporter      uuid        NOT NULL,
    notified_at   timestamptz NOT NULL,
    CONSTRAINT loss_notice_pk PRIMARY KEY (claim_id)
);
CREATE INDEX ON loss_notice (tenant, policy_number);

-- Claims that were there already have none of this: all of it came with the events that tell of it.
ALTER TABLE claim_summary
    ADD COLUMN investigation       text    NOT NULL DEFAULT 'NONE',
    ADD COLUMN litigation          text    NOT NULL DEFAULT 'NONE',
    ADD COLUMN appeal              text    NOT NULL DEFAULT 'NONE',
    ADD COLUMN denial_proposed     boolean NOT NULL DEFAULT false,
    ADD COLUMN duplicate_suspected boolean NOT NULL DEFAULT false,
    ADD COLUMN catastrophe_code    text,
    ADD COLUMN information_wanted  integer NOT NULL DEFAULT 0,  -- how many documents were asked for and have not come
    ADD COLUMN information_due     date,                        -- when the first of them is due
    ADD COLUMN proven              boolean NOT NULL DEFAULT false;
CREATE INDEX ON claim_summary (tenant, catastrophe_code) WHERE catastrophe_code IS NOT NULL;
CREATE INDEX ON claim_summary (tenant, notified_at) WHERE duplicate_suspected;

-- The codes that claims were opened under before there was a register.
UPDATE claim_summary c SET catastrophe_code = h.payload::json ->> 'catastropheCode'
FROM history h
WHERE h.tenant = c.tenant AND h.context = 'claims' AND h.aggregate_id = c.claim_id AND h.type = 'claims.ClaimOpened';

-- What the columns above are made of.
CREATE TABLE claim_wanted (
    claim_id uuid NOT NULL,
    type     text NOT NULL,
    tenant   text NOT NULL,
    due_on   date,
    PRIMARY KEY (claim_id, type)
);
CREATE TABLE claim_suit (
    claim_id      uuid    NOT NULL,
    litigation_id uuid    NOT NULL,
    tenant        text    NOT NULL,
    status        text    NOT NULL,
    sequence      bigint  NOT NULL,          -- the event that it came to stand so with
    PRIMARY KEY (claim_id, litigation_id)
);
CREATE TABLE catastrophe_summary (
    catastrophe_id uuid        NOT NULL,
    tenant         text        NOT NULL,
    code           text        NOT NULL,
    name           text        NOT NULL,
    perils         text        NOT NULL,     -- each on a line, with a line break before the first and after the last
    area           text        NOT NULL,
    first_day      date        NOT NULL,
    last_day       date,
    declared_by    text        NOT NULL,
    declared_at    timestamptz NOT NULL,
    changed_at     timestamptz NOT NULL,
    version        bigint      NOT NULL,
    PRIMARY KEY (catastrophe_id)
);
CREATE UNIQUE INDEX ON catastrophe_summary (tenant, code);
CREATE INDEX ON catastrophe_summary (tenant, first_day);

SELECT keep_to_tenant('loss_notice');
SELECT keep_to_tenant('claim_wanted', true);
SELECT keep_to_tenant('claim_suit', true);
SELECT keep_to_tenant('catastrophe_summary', true);
