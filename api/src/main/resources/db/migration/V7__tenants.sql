-- Tenants: where they are, what is kept secret for them, and a wall between their rows that the database itself keeps up.

-- The tenant of those who run the platform; nobody is insured there.
INSERT INTO tenant (tenant, name, status, created_by, created_at, changed_at)
VALUES ('platform', 'Platform', 'ACTIVE', 'installation', now(), now())
ON CONFLICT DO NOTHING;

CREATE TABLE branch (
    branch_id  uuid        NOT NULL,
    tenant     text        NOT NULL REFERENCES tenant,
    name       text        NOT NULL,
    address    text,
    phone      text,
    time_zone  text,                      -- the tenant's own when there is none
    active     boolean     NOT NULL,
    version    bigint      NOT NULL DEFAULT 0,
    created_by text        NOT NULL,
    created_at timestamptz NOT NULL,
    changed_by text        NOT NULL,
    changed_at timestamptz NOT NULL,
    CONSTRAINT branch_pk PRIMARY KEY (branch_id)
);
CREATE UNIQUE INDEX branch_name ON branch (tenant, lower(name));

-- What a tenant's secrets are encrypted with; itself encrypted with a key that is never in the database. Old keys stay, to open
-- what was sealed with them.
CREATE TABLE tenant_key (
    tenant      text        NOT NULL REFERENCES tenant,
    generation  integer     NOT NULL,
    wrapped     bytea       NOT NULL,
    wrapped_by  text        NOT NULL,     -- the name of the key-encryption key
    created_at  timestamptz NOT NULL,
    wrapped_at  timestamptz NOT NULL,
    CONSTRAINT tenant_key_pk PRIMARY KEY (tenant, generation)
);

CREATE TABLE tenant_credential (
    tenant  text        NOT NULL REFERENCES tenant,
    name    text        NOT NULL,         -- such as bank-transfer
    sealed  bytea       NOT NULL,
    hint    text,                         -- its last characters, when it is long enough to spare them
    version bigint      NOT NULL DEFAULT 0,
    set_by  text        NOT NULL,
    set_at  timestamptz NOT NULL,
    CONSTRAINT tenant_credential_pk PRIMARY KEY (tenant, name)
);

-- Whoever asks the read models asks under this role, which sees one tenant's rows and has no way round that. Roles belong to the
-- whole server: another database on it may have made this one already, or be making it now.
DO
$$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'claimtrail_reader') THEN
        CREATE ROLE claimtrail_reader NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE NOINHERIT;
    END IF;
EXCEPTION
    WHEN duplicate_object OR unique_violation THEN
        NULL;
END
$$;

-- Whoever made the role may give it to himself, but does not have it yet.
DO
$$
BEGIN
    IF NOT pg_has_role(current_user, 'claimtrail_reader', 'SET') THEN
        EXECUTE format('GRANT claimtrail_reader TO %I', current_user);
    END IF;
    EXECUTE format('GRANT USAGE ON SCHEMA %I TO claimtrail_reader', current_schema());
END
$$;

-- Every migration that makes a table with a tenant ends with this. The owner, who writes the rows, is not concerned.
CREATE FUNCTION keep_to_tenant(kept regclass, read_by_queries boolean DEFAULT false) RETURNS void LANGUAGE plpgsql AS
$$
BEGIN
    EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', kept);
    EXECUTE format('CREATE POLICY one_tenant ON %s USING (tenant = current_setting(''claimtrail.tenant'', true))', kept);
    IF read_by_queries THEN
        EXECUTE format('GRANT SELECT ON %s TO claimtrail_reader', kept);
    END IF;
END
$$;

SELECT keep_to_tenant(c.oid, c.relname IN ('history', 'claim_summary', 'claim_reserve', 'claim_payment', 'policy_summary',
    'policy_term', 'payment_summary', 'upload_summary'))
FROM pg_class c
JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'tenant' AND NOT a.attisdropped
WHERE c.relkind IN ('r', 'p') AND c.relnamespace = current_schema()::regnamespace;

-- Events carry their tenant in their metadata, as dead letters do. The check looks for no more than that there is one: events are
-- stored often, and everything else about the metadata is the application's.
ALTER TABLE domain_event ADD CONSTRAINT domain_event_tenant CHECK (
    strpos(metadata, '"tenant":"') > 0 AND strpos(metadata, '"tenant":""') = 0);
ALTER TABLE domain_event ENABLE ROW LEVEL SECURITY;
CREATE POLICY one_tenant ON domain_event
    USING (metadata::json ->> 'tenant' = current_setting('claimtrail.tenant', true));
ALTER TABLE snapshot_event ENABLE ROW LEVEL SECURITY;
CREATE POLICY one_tenant ON snapshot_event
    USING (metadata::json ->> 'tenant' = current_setting('claimtrail.tenant', true));
ALTER TABLE dead_letter_entry ENABLE ROW LEVEL SECURITY;
CREATE POLICY one_tenant ON dead_letter_entry
    USING (convert_from(metadata, 'UTF8')::json ->> 'tenant' = current_setting('claimtrail.tenant', true));
ALTER TABLE upload_file_part ENABLE ROW LEVEL SECURITY;
CREATE POLICY one_tenant ON upload_file_part
    USING (EXISTS (SELECT FROM upload_file f WHERE f.upload_id = upload_file_part.upload_id
                   AND f.tenant = current_setting('claimtrail.tenant', true)));
GRANT SELECT ON domain_event, dead_letter_entry TO claimtrail_reader;
