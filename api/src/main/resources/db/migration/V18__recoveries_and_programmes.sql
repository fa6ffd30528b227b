-- What is got back on claims: the rows of the recoveries, and what follows from them for their claim.
ALTER TABLE claim_summary ADD COLUMN recovered bigint NOT NULL DEFAULT 0;
ALTER TABLE claim_summary ADD COLUMN recovery  text   NOT NULL DEFAULT 'NONE';
CREATE INDEX ON claim_summary (tenant, recovery) WHERE recovery <> 'NONE';

CREATE TABLE claim_recovery (
    claim_id         uuid        NOT NULL,
    recovery_id      uuid        NOT NULL,
    tenant           text        NOT NULL,
    claim_number     text        NOT NULL,
    kind             text        NOT NULL,
    status           text        NOT NULL,
    debtor           text        NOT NULL,
    basis            text        NOT NULL,
    currency         char(3)     NOT NULL,
    expected         bigint      NOT NULL,
    recovered        bigint      NOT NULL,
    forgone          bigint      NOT NULL,
    explanation      text,
    opened_by        text        NOT NULL,
    opened_at        timestamptz NOT NULL,
    last_received_on date,
    ended_at         timestamptz,
    changed_at       timestamptz NOT NULL,
    PRIMARY KEY (claim_id, recovery_id)
);
CREATE INDEX ON claim_recovery (tenant, status, opened_at);
SELECT keep_to_tenant('claim_recovery', true);

-- The stock of salvage.
CREATE TABLE salvage_lot (
    lot_id       uuid        PRIMARY KEY,
    tenant       text        NOT NULL,
    number       text        NOT NULL,
    status       text        NOT NULL,
    claim_id     uuid        NOT NULL,
    claim_number text        NOT NULL,
    recovery_id  uuid        NOT NULL,
    category     text        NOT NULL,
    description  text        NOT NULL,
    location     text        NOT NULL,
    quantity     integer     NOT NULL,
    pieces_left  integer     NOT NULL,
    sold         integer     NOT NULL,
    scrapped     integer     NOT NULL,
    returned     integer     NOT NULL,
    currency     char(3)     NOT NULL,
    estimate     bigint      NOT NULL,
    proceeds     bigint      NOT NULL,
    taken_in_by  text        NOT NULL,
    taken_in_at  timestamptz NOT NULL,
    changed_at   timestamptz NOT NULL,
    version      bigint      NOT NULL
);
CREATE INDEX ON salvage_lot (tenant, status, taken_in_at);
CREATE INDEX ON salvage_lot (tenant, claim_id);
SELECT keep_to_tenant('salvage_lot', true);

CREATE TABLE salvage_sale (
    lot_id      uuid    NOT NULL,
    sale_id     uuid    NOT NULL,
    tenant      text    NOT NULL,
    sequence    bigint  NOT NULL,
    buyer       text    NOT NULL,
    quantity    integer NOT NULL,
    currency    char(3) NOT NULL,
    price       bigint  NOT NULL,
    sold_on     date    NOT NULL,
    recorded_by text    NOT NULL,
    PRIMARY KEY (lot_id, sale_id)
);
SELECT keep_to_tenant('salvage_sale', true);

-- Programmes that pay by an index.
CREATE TABLE parametric_programme (
    programme_id     uuid        PRIMARY KEY,
    tenant           text        NOT NULL,
    number           text        NOT NULL,
    name             text        NOT NULL,
    status           text        NOT NULL,
    index_name       text        NOT NULL,
    unit             text        NOT NULL,
    area             text        NOT NULL,
    season           text        NOT NULL,
    season_from      date        NOT NULL,
    season_to        date        NOT NULL,
    cover            text        NOT NULL,
    payout_table     text        NOT NULL,
    provider_key     text        NOT NULL,
    currency         char(3)     NOT NULL,
    policies         integer     NOT NULL,
    insured          bigint      NOT NULL,
    last_value       numeric,
    last_observed_on date,
    basis_points     integer,
    payouts          bigint,
    requested_by     text,
    decided_by       text,
    explanation      text,
    opened_by        text        NOT NULL,
    opened_at        timestamptz NOT NULL,
    changed_at       timestamptz NOT NULL,
    version          bigint      NOT NULL
);
CREATE INDEX ON parametric_programme (tenant, opened_at);
SELECT keep_to_tenant('parametric_programme', true);

CREATE TABLE parametric_enrolment (
    programme_id  uuid        NOT NULL,
    policy_number text        NOT NULL,
    tenant        text        NOT NULL,
    insured_name  text        NOT NULL,
    currency      char(3)     NOT NULL,
    sum_insured   bigint      NOT NULL,
    enrolled_by   text        NOT NULL,
    enrolled_at   timestamptz NOT NULL,
    PRIMARY KEY (programme_id, policy_number)
);
SELECT keep_to_tenant('parametric_enrolment', true);
