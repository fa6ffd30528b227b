-- The supply chain: vendors, orders and issues, as questions read them.

CREATE TABLE vendor_summary (
    vendor_id           uuid        PRIMARY KEY,
    tenant              text        NOT NULL,
    kind                text        NOT NULL,
    name                text        NOT NULL,
    registration_number text,
    tax_number          text        NOT NULL,
    status              text        NOT NULL,
    status_reason       text,
    towns               text        NOT NULL,      -- with ", " between
    service_lines       text        NOT NULL,      -- with ", " between
    contacts            text        NOT NULL,      -- JSON
    account             text,                      -- the bank and the last characters of the number: the rest is in the events
    account_holder      text,
    account_verified    boolean     NOT NULL,
    proposed_by         text        NOT NULL,
    approved_by         text,
    created_at          timestamptz NOT NULL,
    changed_at          timestamptz NOT NULL,
    version             bigint      NOT NULL
);
CREATE INDEX ON vendor_summary (tenant, status);
CREATE INDEX ON vendor_summary (tenant, lower(name));

CREATE TABLE order_summary (
    order_id            uuid        PRIMARY KEY,
    tenant              text        NOT NULL,
    number              text        NOT NULL,
    kind                text        NOT NULL,
    status              text        NOT NULL,
    claim_id            uuid        NOT NULL,
    claim_number        text        NOT NULL,
    vendor_id           uuid        NOT NULL,
    vendor_name         text        NOT NULL,
    currency            char(3)     NOT NULL,
    net                 bigint      NOT NULL,
    tax                 bigint      NOT NULL,
    total               bigint      NOT NULL,
    lines               text        NOT NULL,      -- JSON
    instructions        text,
    due_on              date,
    vendor_reference    text,
    supplement_pending  boolean     NOT NULL,
    invoice_number      text,
    invoice_amount      bigint,
    invoice_received_on date,
    invoice_difference  bigint,                    -- the invoice less the total: 0 when they agree
    explanation         text,
    created_by          text        NOT NULL,
    created_at          timestamptz NOT NULL,
    placed_at           timestamptz,
    completed_on        date,
    completed_at        timestamptz,
    changed_at          timestamptz NOT NULL,
    version             bigint      NOT NULL
);
CREATE INDEX ON order_summary (tenant, created_at);
CREATE INDEX ON order_summary (tenant, claim_id);
CREATE INDEX ON order_summary (tenant, vendor_id);
CREATE INDEX ON order_summary (tenant, status);

CREATE TABLE order_supplement (
    order_id         uuid        NOT NULL,
    supplement       integer     NOT NULL,
    tenant           text        NOT NULL,
    status           text        NOT NULL,
    currency         char(3)     NOT NULL,
    total            bigint      NOT NULL,
    increase         bigint      NOT NULL,
    lines            text        NOT NULL,
    explanation      text        NOT NULL,
    requested_by     text        NOT NULL,
    requested_at     timestamptz NOT NULL,
    within_tolerance boolean     NOT NULL,
    decided_by       text,
    decided_at       timestamptz,
    rejection        text,
    PRIMARY KEY (order_id, supplement)
);

CREATE TABLE issue_summary (
    issue_id      uuid        PRIMARY KEY,
    tenant        text        NOT NULL,
    number        text        NOT NULL,
    title         text        NOT NULL,
    description   text        NOT NULL,
    priority      text        NOT NULL,
    priority_rank integer     NOT NULL,            -- what priorities are sorted by
    category      text        NOT NULL,
    status        text        NOT NULL,
    withdrawn     boolean     NOT NULL,
    vendor_id     uuid,
    vendor_name   text,
    order_id      uuid,
    order_number  text,
    claim_id      uuid,
    claim_number  text,
    assignee      text,
    due_on        date,
    resolution    text,
    explanation   text,
    reopened      integer     NOT NULL,
    comments      integer     NOT NULL,
    raised_by     text        NOT NULL,
    raised_at     timestamptz NOT NULL,
    resolved_at   timestamptz,
    closed_at     timestamptz,
    changed_at    timestamptz NOT NULL,
    version       bigint      NOT NULL
);
CREATE INDEX ON issue_summary (tenant, raised_at);
CREATE INDEX ON issue_summary (tenant, status);
CREATE INDEX ON issue_summary (tenant, vendor_id) WHERE vendor_id IS NOT NULL;
CREATE INDEX ON issue_summary (tenant, order_id) WHERE order_id IS NOT NULL;
CREATE INDEX ON issue_summary (tenant, claim_id) WHERE claim_id IS NOT NULL;

CREATE TABLE issue_comment (
    issue_id     uuid        NOT NULL,
    comment      integer     NOT NULL,
    tenant       text        NOT NULL,
    text         text        NOT NULL,
    commented_by text        NOT NULL,
    commented_at timestamptz NOT NULL,
    PRIMARY KEY (issue_id, comment)
);

-- What a vendor's work comes to. The rating is from 1 to 5, and there is none before an order was completed: 5 less 1.5 times the
-- share of completed orders that came late, less 2 times the issues for each of them (an urgent one counts whole, a low one a
-- quarter, all together not more than once), less 0.5 times the share whose invoice was another than agreed.
CREATE VIEW vendor_listing WITH (security_invoker = true) AS
SELECT v.vendor_id, v.tenant, v.kind, v.name, v.registration_number, v.tax_number, v.status, v.status_reason, v.towns,
       v.service_lines, v.contacts, v.account, v.account_holder, v.account_verified, v.proposed_by, v.approved_by, v.created_at,
       v.changed_at, v.version, o.open_orders, o.completed_orders, o.late_orders, i.issues, i.open_issues,
       CASE WHEN o.completed_orders > 0 THEN
           greatest(1, 5 - 1.5 * o.late_orders / o.completed_orders
                         - 2 * least(1, i.weight / o.completed_orders)
                         - 0.5 * o.mismatched / o.completed_orders)::numeric(3, 2)
       END AS rating
FROM vendor_summary v
CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE status IN ('PLACED', 'ACCEPTED', 'IN_PROGRESS')) AS open_orders,
           count(*) FILTER (WHERE status = 'COMPLETED') AS completed_orders,
           count(*) FILTER (WHERE status = 'COMPLETED' AND completed_on > due_on) AS late_orders,
           count(*) FILTER (WHERE status = 'COMPLETED' AND invoice_difference <> 0) AS mismatched
    FROM order_summary WHERE tenant = v.tenant AND vendor_id = v.vendor_id) o
CROSS JOIN LATERAL (
    SELECT count(*) AS issues,
           count(*) FILTER (WHERE status NOT IN ('RESOLVED', 'CLOSED')) AS open_issues,
           coalesce(sum(priority_rank), 0) / 4.0 AS weight
    FROM issue_summary WHERE tenant = v.tenant AND vendor_id = v.vendor_id AND NOT withdrawn) i;

-- Customers. Plain tables, not events: what is known of a person must be erasable. What was done to them stands in the change log,
-- which is only ever added to and names fields, not what was in them.

CREATE TABLE customer (
    customer_id   uuid        NOT NULL,
    tenant        text        NOT NULL REFERENCES tenant,
    number        text        NOT NULL,
    kind          text        NOT NULL,
    status        text        NOT NULL,
    name          text        NOT NULL,          -- empty once erased
    words         text        NOT NULL,          -- what names are searched by: all of them, in lower case
    also_known_as text[]      NOT NULL DEFAULT '{}',
    email         text,                          -- lower case
    phones        text[]      NOT NULL DEFAULT '{}', -- E.164
    official_id   text,                          -- of a person or in the register of companies
    born_on       date,
    addresses     jsonb       NOT NULL DEFAULT '[]',
    tags          text[]      NOT NULL DEFAULT '{}',
    portal_user   text,
    merged_into   uuid        REFERENCES customer,
    fingerprint   text        NOT NULL,          -- of the request that made it: a repeated one makes no second
    version       bigint      NOT NULL DEFAULT 0,
    created_by    text        NOT NULL,
    created_at    timestamptz NOT NULL,
    changed_by    text        NOT NULL,
    changed_at    timestamptz NOT NULL,
    CONSTRAINT customer_pk PRIMARY KEY (customer_id),
    CONSTRAINT customer_number UNIQUE (tenant, number),
    CONSTRAINT customer_status CHECK (status IN ('ACTIVE', 'INACTIVE', 'MERGED', 'ERASED')),
    CONSTRAINT customer_merged CHECK (status <> 'MERGED' OR merged_into IS NOT NULL)
);
CREATE UNIQUE INDEX customer_portal_user ON customer (tenant, portal_user) WHERE portal_user IS NOT NULL;
CREATE INDEX customer_words ON customer USING gin (to_tsvector('simple', words));
CREATE INDEX customer_name ON customer (tenant, lower(name));
CREATE INDEX customer_email ON customer (tenant, email text_pattern_ops) WHERE email IS NOT NULL;
CREATE INDEX customer_official_id ON customer (tenant, upper(official_id) text_pattern_ops) WHERE official_id IS NOT NULL;
CREATE INDEX customer_phones ON customer USING gin (phones);

CREATE TABLE customer_note (
    note_id     uuid        NOT NULL,
    customer_id uuid        NOT NULL REFERENCES customer,
    tenant      text        NOT NULL,
    text        text        NOT NULL,
    written_by  text        NOT NULL,
    written_at  timestamptz NOT NULL,
    CONSTRAINT customer_note_pk PRIMARY KEY (note_id)
);
CREATE INDEX customer_note_customer ON customer_note (customer_id, written_at);

CREATE TABLE customer_policy (
    customer_id uuid        NOT NULL REFERENCES customer,
    policy_id   uuid        NOT NULL,
    tenant      text        NOT NULL,
    linked_by   text        NOT NULL,
    linked_at   timestamptz NOT NULL,
    CONSTRAINT customer_policy_pk PRIMARY KEY (customer_id, policy_id)
);
-- Policies of a holder of a customer's name are candidates for being his.
CREATE INDEX ON policy_summary (tenant, lower(holder));
CREATE INDEX customer_policy_policy ON customer_policy (tenant, policy_id);

CREATE TABLE customer_change (
    customer_id uuid        NOT NULL,
    sequence    bigint      NOT NULL,            -- the customer's version after it
    tenant      text        NOT NULL,
    action      text        NOT NULL,
    fields      text[]      NOT NULL,
    actor       text        NOT NULL,
    address     text        NOT NULL,
    reason      text,
    changed_at  timestamptz NOT NULL,
    CONSTRAINT customer_change_pk PRIMARY KEY (customer_id, sequence)
);

CREATE FUNCTION refuse_customer_change() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    RAISE EXCEPTION 'What was done to customers is never changed or removed' USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER customer_change_is_append_only
    BEFORE UPDATE OR DELETE OR TRUNCATE ON customer_change
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_customer_change();

CREATE FUNCTION refuse_customer_deletion() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    RAISE EXCEPTION 'Customers are erased, never deleted: others point to them' USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER customer_is_never_deleted
    BEFORE DELETE OR TRUNCATE ON customer
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_customer_deletion();

SELECT keep_to_tenant('vendor_summary', true);
SELECT keep_to_tenant('order_summary', true);
SELECT keep_to_tenant('order_supplement', true);
SELECT keep_to_tenant('issue_summary', true);
SELECT keep_to_tenant('issue_comment', true);
GRANT SELECT ON vendor_listing TO claimtrail_reader;
SELECT keep_to_tenant('customer');
SELECT keep_to_tenant('customer_note');
SELECT keep_to_tenant('customer_policy');
SELECT keep_to_tenant('customer_change');
