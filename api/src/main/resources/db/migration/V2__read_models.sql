-- What the query side keeps. Everything here can be rebuilt from the events; amounts are minor units of the currency
-- beside them. Indexes carry PostgreSQL's own names, so that a copy made LIKE a table has the same ones.

-- Every event of every aggregate. Payloads stay text: jsonb would reorder them, and refuses what text can hold.
CREATE TABLE history (
    tenant         text        NOT NULL,
    context        text        NOT NULL,
    aggregate_id   uuid        NOT NULL,
    sequence       bigint      NOT NULL,
    claim_id       uuid,                    -- the claim that a disbursement was made for; on its first event only
    type           text        NOT NULL,
    revision       integer     NOT NULL,
    payload        text        NOT NULL,
    actor          text        NOT NULL,
    roles          text        NOT NULL,
    address        text        NOT NULL,
    command        text        NOT NULL,
    command_id     text        NOT NULL,
    reason         text,
    correlation_id text        NOT NULL,
    causation_id   text        NOT NULL,
    effective_at   timestamptz NOT NULL,
    recorded_at    timestamptz NOT NULL,
    PRIMARY KEY (tenant, context, aggregate_id, sequence)
);
CREATE INDEX ON history (tenant, claim_id) WHERE claim_id IS NOT NULL;

CREATE TABLE claim_summary (
    claim_id             uuid        PRIMARY KEY,
    tenant               text        NOT NULL,
    number               text        NOT NULL,
    reference            text,
    status               text        NOT NULL,
    coverage             text        NOT NULL,
    policy_number        text,
    insured              text,
    reporter             text,
    loss_date            date        NOT NULL,
    loss_precision       text        NOT NULL,
    notified_at          timestamptz NOT NULL,
    recorded_at          timestamptz NOT NULL,
    closed_at            timestamptz,
    cause                text,
    cover                text,
    description          text,
    handler              text,
    outcome              text,
    currency             char(3)     NOT NULL,
    reserved             bigint      NOT NULL,
    committed            bigint      NOT NULL,
    paid                 bigint      NOT NULL,
    outstanding          bigint      NOT NULL,
    taken_on_paid        bigint      NOT NULL,
    taken_on_outstanding bigint      NOT NULL,
    reserves_awaiting    integer     NOT NULL,
    payments_awaiting    integer     NOT NULL,
    reopen_count         integer     NOT NULL,
    on_risk              boolean,
    upload               text,
    last_change          text        NOT NULL,
    changed_at           timestamptz NOT NULL,
    version              bigint      NOT NULL
);
CREATE INDEX ON claim_summary (tenant, notified_at);
CREATE INDEX ON claim_summary (tenant, changed_at);
CREATE INDEX ON claim_summary (tenant, loss_date);
CREATE INDEX ON claim_summary (tenant, number);
CREATE INDEX ON claim_summary (tenant, policy_number);
CREATE INDEX ON claim_summary (tenant, handler) WHERE status IN ('NOTIFIED', 'OPEN');

-- What the sums of a claim are made of.
CREATE TABLE claim_reserve (
    claim_id    uuid   NOT NULL,
    exposure_id uuid   NOT NULL,
    cost_type   text   NOT NULL,
    category    text   NOT NULL,
    tenant      text   NOT NULL,
    total       bigint NOT NULL,
    requested   bigint,                     -- the total that waits for approval
    PRIMARY KEY (claim_id, exposure_id, cost_type, category)
);
CREATE TABLE claim_payment (
    claim_id   uuid   NOT NULL,
    payment_id uuid   NOT NULL,
    tenant     text   NOT NULL,
    amount     bigint NOT NULL,
    status     text   NOT NULL,
    PRIMARY KEY (claim_id, payment_id)
);

CREATE TABLE policy_summary (
    policy_id  uuid        PRIMARY KEY,
    tenant     text        NOT NULL,
    number     text        NOT NULL,
    product    text        NOT NULL,
    holder     text        NOT NULL,
    currency   char(3)     NOT NULL,
    terms      integer     NOT NULL,
    first_from date        NOT NULL,
    last_to    date        NOT NULL,
    premium    bigint      NOT NULL,
    changed_at timestamptz NOT NULL,
    version    bigint      NOT NULL
);
CREATE INDEX ON policy_summary (tenant, number);
CREATE INDEX ON policy_summary (tenant, product);

CREATE TABLE policy_term (
    policy_id   uuid    NOT NULL,
    term_from   date    NOT NULL,
    term_to     date    NOT NULL,
    tenant      text    NOT NULL,
    currency    char(3) NOT NULL,
    premium     bigint  NOT NULL,
    sum_insured bigint  NOT NULL,
    covers      text    NOT NULL,           -- JSON, as in the events
    upload      text,
    PRIMARY KEY (policy_id, term_from)
);
CREATE INDEX ON policy_term (tenant, term_from);

CREATE TABLE payment_summary (
    disbursement_id         uuid        PRIMARY KEY,
    tenant                  text        NOT NULL,
    number                  text        NOT NULL,
    status                  text        NOT NULL,
    claim_id                uuid        NOT NULL,
    claim_number            text        NOT NULL,
    claim_payment_id        uuid        NOT NULL,
    payee                   text        NOT NULL,
    bank                    text,
    account                 text,
    currency                char(3)     NOT NULL,
    amount                  bigint      NOT NULL,
    attempt                 integer     NOT NULL,
    provider                text,
    reference               text,
    provider_transaction_id text,
    explanation             text,
    requested_by            text        NOT NULL,
    approved_by             text        NOT NULL,
    released_by             text,
    created_at              timestamptz NOT NULL,
    posted_at               timestamptz,
    changed_at              timestamptz NOT NULL,
    version                 bigint      NOT NULL
);
CREATE INDEX ON payment_summary (tenant, created_at);
CREATE INDEX ON payment_summary (tenant, status);
CREATE INDEX ON payment_summary (tenant, claim_id);

CREATE TABLE upload_summary (
    upload_id   uuid        PRIMARY KEY,
    tenant      text        NOT NULL,
    kind        text        NOT NULL,
    file_name   text        NOT NULL,
    size        bigint      NOT NULL,
    sha256      text        NOT NULL,
    status      text        NOT NULL,
    received_by text        NOT NULL,
    received_at timestamptz NOT NULL,
    finished_at timestamptz,
    rows        bigint,
    loaded      bigint,
    unchanged   bigint,
    rejected    bigint,
    warned      bigint,
    blank       bigint,
    error_code  text,
    explanation text,
    version     bigint      NOT NULL
);
CREATE INDEX ON upload_summary (tenant, received_at);

-- Rebuilds of read models. Their new rows gather in tables of the same names in the schema beside.
CREATE TABLE read_model_rebuild (
    rebuild_id   uuid        PRIMARY KEY,
    read_model   text        NOT NULL,
    status       text        NOT NULL,
    token_type   text,                      -- how far the events have been taken in
    token        bytea,
    done         bigint      NOT NULL,
    done_resumed bigint      NOT NULL,      -- how many were done when it was last resumed
    total        bigint      NOT NULL,
    corrected    bigint,                    -- how many rows turned out to be different
    requested_by text        NOT NULL,
    requested_at timestamptz NOT NULL,
    resumed_at   timestamptz NOT NULL,
    finished_at  timestamptz,
    explanation  text
);
CREATE UNIQUE INDEX ON read_model_rebuild (read_model) WHERE status = 'RUNNING';
CREATE SCHEMA IF NOT EXISTS rebuild;
