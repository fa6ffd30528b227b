-- People, and how they come in. These are plain tables, not events: what a person's password or session was is nobody's history.
-- What anybody did to them stands in the security log, which is only ever added to.

CREATE TABLE tenant (
    tenant     text        NOT NULL,      -- short and lasting: part of every event, such as 'demo'
    name       text        NOT NULL,
    status     text        NOT NULL,      -- ACTIVE, SUSPENDED
    settings   jsonb       NOT NULL DEFAULT '{}',
    version    bigint      NOT NULL DEFAULT 0,
    created_by text        NOT NULL,
    created_at timestamptz NOT NULL,
    changed_at timestamptz NOT NULL,
    CONSTRAINT tenant_pk PRIMARY KEY (tenant),
    CONSTRAINT tenant_code CHECK (tenant ~ '^[a-z][a-z0-9-]{1,39}$'),
    CONSTRAINT tenant_status CHECK (status IN ('ACTIVE', 'SUSPENDED'))
);

-- A person's name in the system stays for ever, because events carry it; it says nothing of who he is outside.
CREATE TABLE app_user (
    user_id             uuid        NOT NULL,
    tenant              text        NOT NULL REFERENCES tenant,
    name                text        NOT NULL,
    display_name        text        NOT NULL,
    email               text        NOT NULL,
    email_verified_at   timestamptz,
    phone               text,             -- E.164
    phone_verified_at   timestamptz,
    national_id         text,
    status              text        NOT NULL,
    roles               text[]      NOT NULL,
    branch_id           uuid,
    preferences         jsonb       NOT NULL DEFAULT '{}',
    password_hash       text,             -- none until an invited person has chosen one
    password_changed_at timestamptz,
    version             bigint      NOT NULL DEFAULT 0,
    created_by          text        NOT NULL,
    created_at          timestamptz NOT NULL,
    changed_by          text        NOT NULL,
    changed_at          timestamptz NOT NULL,
    CONSTRAINT app_user_pk PRIMARY KEY (user_id),
    CONSTRAINT app_user_name UNIQUE (tenant, name),
    CONSTRAINT app_user_status CHECK (status IN ('INVITED', 'UNVERIFIED', 'ACTIVE', 'DEACTIVATED'))
);
CREATE UNIQUE INDEX app_user_email ON app_user (tenant, lower(email));
CREATE INDEX app_user_phone ON app_user (tenant, phone) WHERE phone IS NOT NULL;
CREATE INDEX app_user_national_id ON app_user (tenant, national_id) WHERE national_id IS NOT NULL;

-- Links and codes that prove who somebody is, once. Only their digests are kept.
CREATE TABLE proof (
    digest     bytea       NOT NULL,
    tenant     text        NOT NULL,
    user_id    uuid        NOT NULL REFERENCES app_user,
    purpose    text        NOT NULL,      -- INVITATION, VERIFY_EMAIL, VERIFY_PHONE, RESET_PASSWORD, UNLOCK, SECOND_FACTOR
    target     text,                      -- the address or number that it proves
    issued_at  timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    failures   integer     NOT NULL DEFAULT 0,
    used_at    timestamptz,
    CONSTRAINT proof_pk PRIMARY KEY (digest)
);
CREATE INDEX proof_user ON proof (user_id, purpose);

CREATE TABLE user_session (
    session_id   uuid        NOT NULL,
    tenant       text        NOT NULL,
    user_id      uuid        NOT NULL REFERENCES app_user,
    device       text        NOT NULL,
    user_agent   text        NOT NULL,
    address      text        NOT NULL,
    second_factor boolean    NOT NULL,
    created_at   timestamptz NOT NULL,
    last_used_at timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL,
    ended_at     timestamptz,
    end_reason   text,                    -- LOGGED_OUT, ENDED, REUSE, DEACTIVATED, PASSWORD_CHANGED, ROLES_CHANGED, …
    CONSTRAINT user_session_pk PRIMARY KEY (session_id)
);
CREATE INDEX user_session_user ON user_session (user_id) WHERE ended_at IS NULL;

-- Every refresh token that a session ever had: one that comes twice ends the session.
CREATE TABLE refresh_token (
    digest     bytea       NOT NULL,
    session_id uuid        NOT NULL REFERENCES user_session,
    tenant     text        NOT NULL,
    issued_at  timestamptz NOT NULL,
    expires_at timestamptz NOT NULL,
    used_at    timestamptz,
    CONSTRAINT refresh_token_pk PRIMARY KEY (digest)
);
CREATE INDEX refresh_token_session ON refresh_token (session_id);

CREATE TABLE second_factor (
    user_id      uuid        NOT NULL REFERENCES app_user,
    tenant       text        NOT NULL,
    secret       bytea       NOT NULL,    -- sealed
    enrolled_at  timestamptz NOT NULL,
    confirmed_at timestamptz,
    last_step    bigint      NOT NULL DEFAULT 0,
    CONSTRAINT second_factor_pk PRIMARY KEY (user_id)
);
CREATE TABLE recovery_code (
    user_id uuid        NOT NULL REFERENCES app_user,
    tenant  text        NOT NULL,
    digest  bytea       NOT NULL,
    used_at timestamptz,
    CONSTRAINT recovery_code_pk PRIMARY KEY (user_id, digest)
);

-- Failures are counted by what was typed, so that somebody who does not exist is locked out like anybody else.
CREATE TABLE login_failure (
    tenant       text        NOT NULL,
    subject      bytea       NOT NULL,    -- digest of the e-mail address
    failures     integer     NOT NULL,
    failed_at    timestamptz NOT NULL,
    locked_until timestamptz,
    CONSTRAINT login_failure_pk PRIMARY KEY (tenant, subject)
);

CREATE TABLE signing_key (
    key_id      text        NOT NULL,
    public_key  text        NOT NULL,     -- as a JWK
    private_key bytea       NOT NULL,     -- sealed
    created_at  timestamptz NOT NULL,
    signs_from  timestamptz NOT NULL,
    signs_until timestamptz NOT NULL,
    trusted_until timestamptz NOT NULL,
    CONSTRAINT signing_key_pk PRIMARY KEY (key_id)
);

CREATE TABLE api_key (
    key_id       uuid        NOT NULL,
    tenant       text        NOT NULL REFERENCES tenant,
    name         text        NOT NULL,
    digest       bytea       NOT NULL,
    permissions  text[]      NOT NULL,
    created_by   text        NOT NULL,
    created_at   timestamptz NOT NULL,
    expires_at   timestamptz NOT NULL,
    revoked_at   timestamptz,
    last_used_at timestamptz,
    CONSTRAINT api_key_pk PRIMARY KEY (key_id),
    CONSTRAINT api_key_digest UNIQUE (digest),
    CONSTRAINT api_key_name UNIQUE (tenant, name)
);

CREATE TABLE security_log (
    entry       bigint GENERATED ALWAYS AS IDENTITY,
    recorded_at timestamptz NOT NULL,
    tenant      text,                     -- none where an attempt named no tenant that there is
    actor       text,
    action      text        NOT NULL,     -- such as LOGIN, ROLES_CHANGED
    outcome     text        NOT NULL,     -- DONE, REFUSED
    subject     text,                     -- whom or what it was done to
    address     text        NOT NULL,
    user_agent  text        NOT NULL,
    request_id  text        NOT NULL,
    details     jsonb       NOT NULL DEFAULT '{}',
    CONSTRAINT security_log_pk PRIMARY KEY (entry)
);
CREATE INDEX security_log_tenant ON security_log (tenant, recorded_at);

CREATE FUNCTION refuse_log_change() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    RAISE EXCEPTION 'A log is only ever added to' USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER security_log_is_append_only
    BEFORE UPDATE OR DELETE OR TRUNCATE ON security_log
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_log_change();
