-- The diary, staff and appointments: what the query side keeps can be rebuilt from the events.

CREATE TABLE activity_summary (
    activity_id    uuid        PRIMARY KEY,
    tenant         text        NOT NULL,
    kind           text        NOT NULL,
    status         text        NOT NULL,
    subject_kind   text        NOT NULL,
    subject_id     text        NOT NULL,
    subject_number text,
    title          text        NOT NULL,
    description    text,
    details        text        NOT NULL,      -- JSON, as in the events
    words          text        NOT NULL,      -- the details, to be searched
    due_at         timestamptz,
    begins_at      timestamptz,
    ends_at        timestamptz,
    assignee       text,
    priority       text        NOT NULL,
    priority_rank  integer     NOT NULL,
    tags           text        NOT NULL,      -- between commas
    planned_by     text        NOT NULL,
    planned_at     timestamptz NOT NULL,
    started_at     timestamptz,
    completed_at   timestamptz,
    ended_by       text,
    outcome        text,
    explanation    text,
    changed_at     timestamptz NOT NULL,
    version        bigint      NOT NULL
);
CREATE INDEX ON activity_summary (tenant, subject_kind, subject_id);
CREATE INDEX ON activity_summary (tenant, assignee, due_at) WHERE status IN ('PLANNED', 'STARTED');
CREATE INDEX ON activity_summary (tenant, due_at) WHERE status IN ('PLANNED', 'STARTED');
CREATE INDEX ON activity_summary (tenant, completed_at) WHERE completed_at IS NOT NULL;
CREATE INDEX ON activity_summary (tenant, planned_at);

-- Everybody who works for a tenant, or at least has claims; who was never enrolled has no duties.
CREATE TABLE staff_summary (
    staff_id         uuid        PRIMARY KEY,
    tenant           text        NOT NULL,
    handle           text        NOT NULL,
    enrolled         boolean     NOT NULL,
    active           boolean     NOT NULL,
    duties           text        NOT NULL,    -- between commas
    capacity         integer     NOT NULL,
    skills           text        NOT NULL,    -- JSON, as in the events
    skill_names      text        NOT NULL,    -- between commas
    branch_id        uuid,
    hours            text        NOT NULL,    -- JSON, as in the events
    open_claims      integer     NOT NULL,
    last_assigned_at timestamptz,
    changed_at       timestamptz NOT NULL,
    version          bigint      NOT NULL
);
CREATE UNIQUE INDEX ON staff_summary (tenant, handle);

CREATE TABLE staff_absence (
    absence_id  uuid        PRIMARY KEY,
    tenant      text        NOT NULL,
    staff_id    uuid        NOT NULL,
    handle      text        NOT NULL,
    status      text        NOT NULL,
    kind        text        NOT NULL,
    first_day   date        NOT NULL,
    last_day    date        NOT NULL,
    deputy      text,
    explanation text,
    requested_by text       NOT NULL,
    requested_at timestamptz NOT NULL,
    decided_by  text,
    decided_at  timestamptz,
    changed_at  timestamptz NOT NULL,
    version     bigint      NOT NULL
);
CREATE INDEX ON staff_absence (tenant, handle, first_day);
CREATE INDEX ON staff_absence (tenant, first_day);

CREATE TABLE staff_block (
    block_id   uuid        NOT NULL,
    staff_id   uuid        NOT NULL,
    tenant     text        NOT NULL,
    begins_at  timestamptz NOT NULL,
    ends_at    timestamptz NOT NULL,
    title      text        NOT NULL,
    PRIMARY KEY (staff_id, block_id)
);

-- Whose work is what: claims by what staff events say, activities by the diary's.
CREATE TABLE staff_claim (
    staff_id uuid        NOT NULL,
    claim_id uuid        NOT NULL,
    tenant   text        NOT NULL,
    since    timestamptz NOT NULL,
    PRIMARY KEY (staff_id, claim_id)
);
CREATE TABLE staff_activity (
    activity_id uuid    PRIMARY KEY,
    tenant      text    NOT NULL,
    assignee    text,
    open        boolean NOT NULL
);
CREATE INDEX ON staff_activity (tenant, assignee) WHERE open;

-- What somebody has to do, for lists; it shows nobody more than the tables behind it do.
CREATE VIEW staff_workload WITH (security_invoker = true) AS
SELECT s.*,
       (SELECT count(*)::integer FROM staff_activity a
        WHERE a.tenant = s.tenant AND a.assignee = s.handle AND a.open) AS open_activities,
       CASE WHEN s.capacity > 0 THEN s.open_claims * 100 / s.capacity END AS load
FROM staff_summary s;
GRANT SELECT ON staff_workload TO claimtrail_reader;

CREATE TABLE appointment_summary (
    appointment_id uuid        PRIMARY KEY,
    tenant         text        NOT NULL,
    calendar_id    uuid        NOT NULL,
    assessor       text        NOT NULL,
    claim_id       uuid        NOT NULL,
    claim_number   text        NOT NULL,
    place          text        NOT NULL,
    minutes        integer     NOT NULL,
    first_day      date        NOT NULL,
    last_day       date        NOT NULL,
    status         text        NOT NULL,
    begins_at      timestamptz,
    ends_at        timestamptz,
    via            text,
    moves          integer     NOT NULL,
    words          text,
    offered_by     text        NOT NULL,
    offered_at     timestamptz NOT NULL,
    changed_at     timestamptz NOT NULL,
    version        bigint      NOT NULL
);
CREATE INDEX ON appointment_summary (tenant, claim_id);
CREATE INDEX ON appointment_summary (tenant, assessor, begins_at);
CREATE INDEX ON appointment_summary (tenant, begins_at);

-- Who can be called upon, as the command side needs it to choose: the state of each, by his events.
CREATE TABLE staff_directory (
    tenant   text   NOT NULL,
    handle   text   NOT NULL,
    staff_id uuid   NOT NULL,
    version  bigint NOT NULL,
    state    jsonb  NOT NULL,
    CONSTRAINT staff_directory_pk PRIMARY KEY (tenant, staff_id)
);

-- Links with which customers choose a slot without logging in. Only a digest is kept: whoever reads this can use none.
CREATE TABLE booking_link (
    digest         bytea       NOT NULL,
    tenant         text        NOT NULL REFERENCES tenant,
    calendar_id    uuid        NOT NULL,
    appointment_id uuid        NOT NULL,
    made_by        text        NOT NULL,
    made_at        timestamptz NOT NULL,
    expires_at     timestamptz NOT NULL,
    CONSTRAINT booking_link_pk PRIMARY KEY (digest)
);
CREATE INDEX booking_link_expiry ON booking_link (expires_at);

SELECT keep_to_tenant('activity_summary', true);
SELECT keep_to_tenant('staff_summary', true);
SELECT keep_to_tenant('staff_absence', true);
SELECT keep_to_tenant('staff_block', true);
SELECT keep_to_tenant('staff_claim', true);
SELECT keep_to_tenant('staff_activity', true);
SELECT keep_to_tenant('appointment_summary', true);
SELECT keep_to_tenant('staff_directory');
SELECT keep_to_tenant('booking_link');
