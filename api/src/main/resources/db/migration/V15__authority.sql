-- Who may decide alone up to how much: one row a profile, drafted or published.
CREATE TABLE authority_profile (
    profile_id      uuid        PRIMARY KEY,
    tenant          text        NOT NULL,
    profile_version integer,                        -- which decisions name
    title           text        NOT NULL,
    status          text        NOT NULL,
    role_count      integer     NOT NULL,
    roles           text        NOT NULL,           -- JSON, as in the events
    authors         text        NOT NULL,
    drafted_at      timestamptz NOT NULL,
    published_by    text,
    published_at    timestamptz,
    effective_from  timestamptz,
    effective_until timestamptz,
    withdrawn_by    text,
    explanation     text,
    changed_at      timestamptz NOT NULL,
    version         bigint      NOT NULL
);
CREATE INDEX ON authority_profile (tenant, effective_from);

SELECT keep_to_tenant('authority_profile', true);
