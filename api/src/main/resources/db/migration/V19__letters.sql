-- What letters are written from: one row a version of a template, drafted or published.
CREATE TABLE letter_template (
    template_id      uuid        PRIMARY KEY,
    tenant           text        NOT NULL,
    code             text        NOT NULL,
    language         text        NOT NULL,
    template_version integer,                        -- which letters name
    status           text        NOT NULL,
    subject          text        NOT NULL,
    body             text        NOT NULL,
    authors          text        NOT NULL,
    drafted_at       timestamptz NOT NULL,
    published_by     text,
    published_at     timestamptz,
    withdrawn_by     text,
    explanation      text,
    changed_at       timestamptz NOT NULL,
    version          bigint      NOT NULL
);
CREATE INDEX ON letter_template (tenant, code, language);
SELECT keep_to_tenant('letter_template', true);

-- The letters on claims; what they say is among the documents.
CREATE TABLE letter (
    letter_id          uuid        PRIMARY KEY,
    tenant             text        NOT NULL,
    number             text        NOT NULL,
    status             text        NOT NULL,
    claim_id           uuid        NOT NULL,
    claim_number       text        NOT NULL,
    template           text        NOT NULL,
    language           text        NOT NULL,
    template_version   integer     NOT NULL,         -- 0 is the sample that comes with the product
    addressee          text        NOT NULL,
    addressee_role     text        NOT NULL,
    addressee_party    uuid        NOT NULL,
    subject            text        NOT NULL,
    visibility         text        NOT NULL,
    document_id        uuid        NOT NULL,
    file_name          text        NOT NULL,
    size               bigint      NOT NULL,
    sha256             text        NOT NULL,
    payment_id         uuid,                         -- from here on of discharge vouchers
    payee              text,
    currency           char(3),
    gross              bigint,
    average            bigint,
    deductible         bigint,
    coinsurance        bigint,
    limits             bigint,
    net                bigint,
    amount             bigint,
    payout_currency    char(3),
    payout             bigint,
    signed_document_id uuid,
    signed_on          date,
    explanation        text,
    issued_by          text        NOT NULL,
    issued_at          timestamptz NOT NULL,
    changed_at         timestamptz NOT NULL,
    version            bigint      NOT NULL
);
CREATE INDEX ON letter (tenant, issued_at);
CREATE INDEX ON letter (tenant, claim_id);
CREATE INDEX ON letter (tenant, payment_id) WHERE payment_id IS NOT NULL;
SELECT keep_to_tenant('letter', true);
