-- Files that people upload, how far their rows have come, and what is to be said about them.

CREATE TABLE upload_file (
    upload_id uuid        NOT NULL,
    tenant    text        NOT NULL,
    kind      text        NOT NULL,
    file_name text        NOT NULL,
    size      bigint      NOT NULL,
    sha256    text        NOT NULL,
    stored_at timestamptz NOT NULL,
    CONSTRAINT upload_file_pk PRIMARY KEY (upload_id)
);

CREATE INDEX upload_file_tenant ON upload_file (tenant, stored_at);

-- The bytes in parts, so that neither side ever holds a whole file in memory.
CREATE TABLE upload_file_part (
    upload_id uuid    NOT NULL REFERENCES upload_file,
    part      integer NOT NULL,
    content   bytea   NOT NULL,
    CONSTRAINT upload_file_part_pk PRIMARY KEY (upload_id, part)
);

ALTER TABLE upload_file_part ALTER COLUMN content SET STORAGE EXTERNAL;

-- The checkpoint is written in the transaction of the rows up to it.
CREATE TABLE upload_progress (
    upload_id    uuid        NOT NULL,
    tenant       text        NOT NULL,
    kind         text        NOT NULL,
    file_name    text        NOT NULL,
    state        text        NOT NULL,
    line         integer     NOT NULL DEFAULT 0,
    total        bigint,
    row_count    bigint      NOT NULL DEFAULT 0,
    loaded       bigint      NOT NULL DEFAULT 0,
    unchanged    bigint      NOT NULL DEFAULT 0,
    rejected     bigint      NOT NULL DEFAULT 0,
    warned       bigint      NOT NULL DEFAULT 0,
    blank        bigint      NOT NULL DEFAULT 0,
    failure_code text,
    failure      text,
    started_at   timestamptz NOT NULL,
    updated_at   timestamptz NOT NULL,
    finished_at  timestamptz,
    CONSTRAINT upload_progress_pk PRIMARY KEY (upload_id)
);

CREATE TABLE upload_issue (
    upload_id   uuid    NOT NULL,
    number      bigint  NOT NULL GENERATED ALWAYS AS IDENTITY,
    tenant      text    NOT NULL,
    severity    text    NOT NULL,
    code        text    NOT NULL,
    line        integer,
    field       text,
    column_name text,
    value       text,
    words       text    NOT NULL,
    row_count   bigint  NOT NULL,
    CONSTRAINT upload_issue_pk PRIMARY KEY (upload_id, number)
);

-- What was loaded before, so that the same file leads to nothing twice.
CREATE TABLE upload_row_identity (
    tenant       text NOT NULL,
    kind         text NOT NULL,
    row_key      uuid NOT NULL,
    content      uuid NOT NULL,
    upload_id    uuid NOT NULL,
    aggregate_id uuid NOT NULL,
    CONSTRAINT upload_row_identity_pk PRIMARY KEY (tenant, kind, row_key)
);
