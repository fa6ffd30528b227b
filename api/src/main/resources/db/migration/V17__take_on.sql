-- The dates of claims by when things held in the business, and the lives of claim payments: for figures over many years. Where a
-- claim was taken on, its days are kept as the earlier system had them (…_on), whatever the time zone of whoever asks.

CREATE TABLE claim_dates (
    claim_id           uuid        NOT NULL,
    tenant             text        NOT NULL,
    currency           text        NOT NULL,
    upload             text,                  -- the upload that it came from
    loss_date          date        NOT NULL,
    loss_precision     text        NOT NULL,
    notified_at        timestamptz NOT NULL,
    notified_on        date,
    notified_precision text        NOT NULL,
    closed_at          timestamptz,           -- of the last closing, while the claim is closed
    closed_on          date,
    undated            boolean     NOT NULL,  -- closed on a day that nobody knows
    voided             boolean     NOT NULL,
    -- Paid elsewhere on a day that nobody knows: in minor units, and in major ones.
    undated_paid          bigint   NOT NULL,
    undated_paid_as_filed numeric  NOT NULL,
    CONSTRAINT claim_dates_pk PRIMARY KEY (claim_id)
);
CREATE INDEX claim_dates_tenant ON claim_dates (tenant, upload);

CREATE TABLE claim_open_period (
    claim_id  uuid        NOT NULL,
    period    integer     NOT NULL,           -- 0 from the notification on, then the count of the reopening
    tenant    text        NOT NULL,
    opened_at timestamptz NOT NULL,
    opened_on date,
    closed_at timestamptz,
    closed_on date,
    CONSTRAINT claim_open_period_pk PRIMARY KEY (claim_id, period)
);
CREATE INDEX claim_open_period_tenant ON claim_open_period (tenant);

CREATE TABLE claim_dated_payment (
    claim_id uuid        NOT NULL,
    sequence bigint      NOT NULL,            -- of the event that says so
    tenant   text        NOT NULL,
    paid_at  timestamptz NOT NULL,
    paid_on  date,
    amount   bigint      NOT NULL,            -- minor units
    as_filed numeric     NOT NULL,            -- exactly as the file has it, in major units
    CONSTRAINT claim_dated_payment_pk PRIMARY KEY (claim_id, sequence)
);
CREATE INDEX claim_dated_payment_tenant ON claim_dated_payment (tenant);

CREATE TABLE payment_life (
    life_id       uuid    NOT NULL,           -- the claim payment; for one from an event log, its claim
    tenant        text    NOT NULL,
    claim_id      uuid    NOT NULL,
    upload        text,
    currency      text    NOT NULL,
    amount        bigint  NOT NULL,           -- what was asked for last, in minor units
    as_filed      numeric NOT NULL,           -- the same exactly as the file has it, in major units
    payments      integer NOT NULL,
    paid          bigint  NOT NULL,
    paid_as_filed numeric NOT NULL,
    CONSTRAINT payment_life_pk PRIMARY KEY (life_id)
);
CREATE INDEX payment_life_tenant ON payment_life (tenant, upload);

CREATE TABLE payment_step (
    claim_id uuid        NOT NULL,
    sequence bigint      NOT NULL,            -- of the event that says so
    tenant   text        NOT NULL,
    life_id  uuid        NOT NULL,
    upload   text,
    at       timestamptz NOT NULL,
    step     text        NOT NULL,
    activity text        NOT NULL,
    role     text,
    odd      boolean     NOT NULL,
    CONSTRAINT payment_step_pk PRIMARY KEY (claim_id, sequence)
);
CREATE INDEX payment_step_life ON payment_step (tenant, life_id, at, sequence);

SELECT keep_to_tenant(name::regclass, true)
FROM unnest(ARRAY['claim_dates', 'claim_open_period', 'claim_dated_payment', 'payment_life', 'payment_step']) AS kept (name);
