-- Documents: which bytes lie in the store, what download links are signed with, and what the query side keeps of documents.

-- What was put into the store, noted before it is put there. Bytes that no document came to are found here and removed.
CREATE TABLE document_object (
    storage_key text        NOT NULL,
    tenant      text        NOT NULL,
    document_id uuid        NOT NULL,
    stored_at   timestamptz NOT NULL,
    settled_at  timestamptz,              -- when it was found that a document has them
    CONSTRAINT document_object_pk PRIMARY KEY (storage_key)
);
CREATE INDEX document_object_unsettled ON document_object (stored_at) WHERE settled_at IS NULL;

-- What download links are signed with, a new one now and then; sealed with the tenant's own key.
CREATE TABLE document_link_key (
    tenant     text        NOT NULL,
    generation integer     NOT NULL,
    sealed     bytea       NOT NULL,
    created_at timestamptz NOT NULL,
    CONSTRAINT document_link_key_pk PRIMARY KEY (tenant, generation)
);

-- From here on what can be rebuilt from the events.
CREATE TABLE document_summary (
    document_id    uuid        PRIMARY KEY,
    tenant         text        NOT NULL,
    number         text        NOT NULL,
    subject_kind   text        NOT NULL,
    subject_id     uuid        NOT NULL,
    claim_id       uuid,                  -- the subject, where it is a claim
    subject_number text,                  -- what people know the subject by
    type           text        NOT NULL,
    title          text        NOT NULL,
    notes          text,
    visibility     text        NOT NULL,
    status         text        NOT NULL,
    versions       integer     NOT NULL,  -- the number of the newest, which the next columns are of
    file_name      text        NOT NULL,
    media_type     text        NOT NULL,
    size           bigint      NOT NULL,
    scan           text        NOT NULL,
    decided_by     text,
    decided_at     timestamptz,
    decision_notes text,
    uploaded_by    text        NOT NULL,
    uploaded_at    timestamptz NOT NULL,
    changed_at     timestamptz NOT NULL,
    version        bigint      NOT NULL
);
CREATE INDEX ON document_summary (tenant, uploaded_at);
CREATE INDEX ON document_summary (tenant, number);
CREATE INDEX ON document_summary (tenant, type);
CREATE INDEX ON document_summary (tenant, subject_id);
CREATE INDEX ON document_summary (tenant, subject_number);
CREATE INDEX ON document_summary (tenant, claim_id) WHERE claim_id IS NOT NULL;

CREATE TABLE document_version (
    document_id    uuid        NOT NULL,
    number         integer     NOT NULL,
    tenant         text        NOT NULL,
    file_name      text        NOT NULL,
    media_type     text        NOT NULL,
    size           bigint      NOT NULL,
    sha256         text        NOT NULL,
    storage_key    text        NOT NULL,
    scan           text        NOT NULL,
    scanner        text,
    notes          text,
    uploaded_by    text        NOT NULL,
    uploaded_at    timestamptz NOT NULL,
    finding        text        NOT NULL,
    decided_by     text,
    decided_at     timestamptz,
    decision_notes text,
    PRIMARY KEY (document_id, number)
);

-- What a claim's sender was asked for, each type once; what came of it is told by the documents.
CREATE TABLE document_requirement (
    claim_id     uuid        NOT NULL,
    type         text        NOT NULL,
    tenant       text        NOT NULL,
    asked_for    text        NOT NULL,    -- in the words of whoever asked
    source       text        NOT NULL,
    explanation  text,
    due_on       date,
    requested_by text        NOT NULL,
    requested_at timestamptz NOT NULL,
    place        integer     NOT NULL,    -- among those that were asked for together
    PRIMARY KEY (claim_id, type)
);

SELECT keep_to_tenant('document_object');
SELECT keep_to_tenant('document_link_key');
SELECT keep_to_tenant('document_summary', true);
SELECT keep_to_tenant('document_version', true);
SELECT keep_to_tenant('document_requirement', true);
