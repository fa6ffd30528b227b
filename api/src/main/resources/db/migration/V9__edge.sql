-- How many requests are still taken from whom, shared by all instances. Lost in a crash, and then everybody starts afresh: that
-- is why nothing of it is worth writing to the log of the database.
CREATE UNLOGGED TABLE rate_limit_bucket (
    id         text   NOT NULL,
    state      bytea,
    expires_at bigint,                    -- milliseconds since 1970; full again by then
    CONSTRAINT rate_limit_bucket_pk PRIMARY KEY (id)
);
CREATE INDEX rate_limit_bucket_expiry ON rate_limit_bucket (expires_at);

-- Who asked for what: every request that changes something or reads personal data. One partition a month, made by the
-- application when it first needs it, and dropped as a whole when it is old.
CREATE TABLE activity_log (
    tenant      text        NOT NULL,
    recorded_at timestamptz NOT NULL,
    entry_id    uuid        NOT NULL,
    actor       text        NOT NULL,
    action      text        NOT NULL,     -- the operation's identifier, such as requestPayment
    method      text        NOT NULL,
    path        text        NOT NULL,     -- with the names of its parts, not with their values
    status      integer     NOT NULL,
    address     text        NOT NULL,
    user_agent  text        NOT NULL,
    request_id  text        NOT NULL,
    target      text,
    CONSTRAINT activity_log_pk PRIMARY KEY (tenant, recorded_at, entry_id)
) PARTITION BY RANGE (recorded_at);
CREATE INDEX activity_log_actor ON activity_log (tenant, actor, recorded_at);

-- For each row, so that the partitions inherit it; adding costs nothing by it.
CREATE TRIGGER activity_log_is_append_only
    BEFORE UPDATE OR DELETE ON activity_log
    FOR EACH ROW EXECUTE FUNCTION refuse_log_change();
CREATE TRIGGER activity_log_is_not_emptied
    BEFORE TRUNCATE ON activity_log
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_log_change();

-- As every table with a tenant, where there is a wall between tenants.
DO
$$
BEGIN
    IF to_regprocedure('keep_to_tenant(regclass, boolean)') IS NOT NULL THEN
        PERFORM keep_to_tenant('activity_log');
    END IF;
END
$$;
