-- Time limits that run on claims, and alerts.

-- Which clocks of a claim have to hear of which events; kept by the process that starts clocks.
CREATE TABLE clock_watch (
    clock_id uuid   NOT NULL,
    tenant   text   NOT NULL,
    claim_id uuid   NOT NULL,
    follows  text[] NOT NULL,
    CONSTRAINT clock_watch_pk PRIMARY KEY (clock_id)
);
CREATE INDEX clock_watch_claim ON clock_watch (tenant, claim_id);

-- What follows is read models.
CREATE TABLE clock_summary (
    clock_id       uuid        PRIMARY KEY,
    tenant         text        NOT NULL,
    claim_id       uuid        NOT NULL,
    claim_number   text        NOT NULL,
    pack           text        NOT NULL,
    pack_version   integer     NOT NULL,
    jurisdiction   text        NOT NULL,
    rule           text        NOT NULL,
    name           text        NOT NULL,
    citation       text        NOT NULL,
    product        text,
    subject        text,
    state          text        NOT NULL,
    event          text        NOT NULL,      -- what started it
    zone           text        NOT NULL,
    days           integer     NOT NULL,
    day_type       text        NOT NULL,
    started_on     date        NOT NULL,
    due_on         date,                      -- none while it is paused or cancelled
    due_at         timestamptz,
    warn_at        timestamptz,
    remaining_days integer,                   -- while it is paused
    paused_on      date,
    extended_days  integer     NOT NULL,
    extensions     integer     NOT NULL,
    most_extended  integer     NOT NULL,
    most_extensions integer    NOT NULL,
    escalate_to    text        NOT NULL,
    warned_at      timestamptz,
    breached_at    timestamptz,
    ended_on       date,
    ended_by       text,
    in_time        boolean,
    explanation    text,
    changed_at     timestamptz NOT NULL,
    version        bigint      NOT NULL
);
CREATE INDEX ON clock_summary (tenant, state, due_at);
CREATE INDEX ON clock_summary (tenant, claim_id);

-- Who handles a claim; it may be known before there is a clock, or after.
CREATE TABLE clock_claim (
    claim_id uuid PRIMARY KEY,
    tenant   text NOT NULL,
    handler  text NOT NULL
);

CREATE VIEW clock_list WITH (security_invoker = true) AS
SELECT c.*, h.handler,
       CASE c.state WHEN 'RUNNING' THEN c.due_on - (now() AT TIME ZONE c.zone)::date
                    WHEN 'PAUSED' THEN c.remaining_days END AS days_left
FROM clock_summary c LEFT JOIN clock_claim h USING (claim_id);

CREATE TABLE clock_pack (
    tenant         text        NOT NULL,
    code           text        NOT NULL,
    version        integer     NOT NULL,
    content        text        NOT NULL,      -- JSON, as in the events
    published_by   text        NOT NULL,
    published_at   timestamptz NOT NULL,
    PRIMARY KEY (tenant, code, version)
);

CREATE TABLE clock_holiday (
    tenant   text        NOT NULL,
    calendar text        NOT NULL,
    day      date        NOT NULL,
    name     text        NOT NULL,
    added_by text        NOT NULL,
    added_at timestamptz NOT NULL,
    version  bigint      NOT NULL,
    PRIMARY KEY (tenant, calendar, day)
);

CREATE TABLE alert_summary (
    alert_id        uuid        PRIMARY KEY,
    tenant          text        NOT NULL,
    type            text        NOT NULL,
    severity        text        NOT NULL,
    gravity         integer     NOT NULL,     -- the severity as a number, to sort by
    status          text        NOT NULL,
    context         text        NOT NULL,
    subject         text        NOT NULL,
    claim_id        uuid,
    claim_number    text,
    title           text        NOT NULL,
    text            text        NOT NULL,
    role            text,
    person          text,
    raised_at       timestamptz NOT NULL,
    acknowledged_by text,
    acknowledged_at timestamptz,
    note            text,
    resolved_at     timestamptz,
    resolution      text,
    changed_at      timestamptz NOT NULL,
    version         bigint      NOT NULL
);
CREATE INDEX ON alert_summary (tenant, raised_at);
CREATE INDEX ON alert_summary (tenant, gravity) WHERE status <> 'RESOLVED';
CREATE INDEX ON alert_summary (tenant, claim_id) WHERE claim_id IS NOT NULL;

-- Behind the wall between tenants, where there is one already.
DO
$$
BEGIN
    IF to_regproc('keep_to_tenant') IS NOT NULL THEN
        PERFORM keep_to_tenant('clock_watch');
        PERFORM keep_to_tenant('clock_summary', true);
        PERFORM keep_to_tenant('clock_claim', true);
        PERFORM keep_to_tenant('clock_pack', true);
        PERFORM keep_to_tenant('clock_holiday', true);
        PERFORM keep_to_tenant('alert_summary', true);
        GRANT SELECT ON clock_list TO claimtrail_reader;
    END IF;
END
$$;
