-- How people come in: what log-in and sessions keep beside the tables of V4, and how every instance hears of a change.

-- Whoever looks after the installation belongs to no insurer.
INSERT INTO tenant (tenant, name, status, created_by, created_at, changed_at)
VALUES ('platform', 'Platform', 'ACTIVE', 'system', now(), now())
ON CONFLICT DO NOTHING;

-- Who knows the password may guess at codes; wrong ones are counted over all his attempts.
ALTER TABLE second_factor
    ADD COLUMN failures      integer NOT NULL DEFAULT 0,
    ADD COLUMN blocked_until timestamptz;

-- Refused attempts by where they came from.
CREATE TABLE login_address (
    address  text        NOT NULL,
    failures integer     NOT NULL,
    since    timestamptz NOT NULL,
    CONSTRAINT login_address_pk PRIMARY KEY (address)
);

-- Whom another party vouches for: its name for a person, once it has been matched by his e-mail address.
CREATE TABLE outside_identity (
    issuer    text        NOT NULL,
    subject   text        NOT NULL,
    tenant    text        NOT NULL REFERENCES tenant,
    user_id   uuid        NOT NULL REFERENCES app_user,
    linked_at timestamptz NOT NULL,
    CONSTRAINT outside_identity_pk PRIMARY KEY (issuer, subject, tenant)
);

CREATE INDEX refresh_token_expiry ON refresh_token (expires_at);
CREATE INDEX user_session_tenant ON user_session (tenant) WHERE ended_at IS NULL;
CREATE INDEX security_log_actor ON security_log (tenant, actor, recorded_at);
CREATE INDEX security_log_subject ON security_log (tenant, subject, recorded_at);

-- Whatever changes what somebody may do, by whichever way, is told to all instances at commit.
CREATE FUNCTION tell_access_change() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    PERFORM pg_notify('claimtrail_access', TG_ARGV[0] || ':' || (to_jsonb(coalesce(NEW, OLD)) ->> TG_ARGV[1]));
    RETURN NULL;
END
$$;
CREATE TRIGGER tell_users AFTER UPDATE OF status, roles, name, display_name, password_changed_at OR DELETE ON app_user
    FOR EACH ROW EXECUTE FUNCTION tell_access_change('user', 'user_id');
CREATE TRIGGER tell_tenants AFTER UPDATE OF status OR DELETE ON tenant
    FOR EACH ROW EXECUTE FUNCTION tell_access_change('tenant', 'tenant');
CREATE TRIGGER tell_sessions AFTER UPDATE OF ended_at, expires_at OR DELETE ON user_session
    FOR EACH ROW EXECUTE FUNCTION tell_access_change('session', 'session_id');
CREATE TRIGGER tell_api_keys AFTER UPDATE OF revoked_at, expires_at, permissions OR DELETE ON api_key
    FOR EACH ROW EXECUTE FUNCTION tell_access_change('key', 'key_id');
CREATE TRIGGER tell_signing_keys AFTER INSERT OR UPDATE OR DELETE ON signing_key
    FOR EACH ROW EXECUTE FUNCTION tell_access_change('keys', 'key_id');

-- Whoever is deactivated or has another password is logged out, whatever part of the product did it. The session that
-- changed its own password goes on if it has named itself: set_config('claimtrail.session', …, true).
CREATE FUNCTION end_sessions_of_user() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    UPDATE user_session
    SET ended_at = now(),
        end_reason = CASE WHEN NEW.status <> 'ACTIVE' THEN 'DEACTIVATED' ELSE 'PASSWORD_CHANGED' END
    WHERE user_id = NEW.user_id AND ended_at IS NULL
      AND (NEW.status <> 'ACTIVE'
           OR session_id IS DISTINCT FROM nullif(current_setting('claimtrail.session', true), '')::uuid);
    RETURN NULL;
END
$$;
CREATE TRIGGER end_sessions AFTER UPDATE OF status, password_changed_at ON app_user
    FOR EACH ROW
    WHEN (NEW.password_changed_at IS DISTINCT FROM OLD.password_changed_at
          OR (NEW.status <> 'ACTIVE' AND OLD.status = 'ACTIVE'))
    EXECUTE FUNCTION end_sessions_of_user();
