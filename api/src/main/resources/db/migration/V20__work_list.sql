-- What waits for a human being. A matter is what something is to be done about; it stays as long as something may be to be done about
-- it again. An item is one thing to be done about it; it goes when that has been done.
CREATE TABLE work_matter (
    matter_id    uuid        PRIMARY KEY,
    tenant       text        NOT NULL,
    area         text        NOT NULL,
    reference    text        NOT NULL,               -- what it is called in paths
    number       text,                               -- what people call it
    title        text,
    claim_id     uuid,
    claim_number text,
    currency     char(3),
    amount       bigint,
    assignee     text,
    due_at       timestamptz,
    priority     smallint,
    barred       text        NOT NULL DEFAULT ',',   -- who must not do it, each between commas
    handler      text,                               -- of a claim
    ended        boolean     NOT NULL DEFAULT false, -- of a claim: closed or voided
    litigations  text        NOT NULL DEFAULT ',',   -- of a claim: those that go on, each between commas
    exposures    text        NOT NULL DEFAULT ','    -- of a claim: those that are open, each between commas
);
SELECT keep_to_tenant('work_matter', true);

CREATE TABLE work_item (
    item_id      uuid        PRIMARY KEY,
    tenant       text        NOT NULL,
    matter_id    uuid        NOT NULL,
    kind         text        NOT NULL,
    part         text        NOT NULL,               -- of the matter, such as an exposure of a claim
    permission   text        NOT NULL,
    words        text        NOT NULL,
    explanation  text,
    role         text,                               -- the role that it concerns, if not anybody with the permission
    raised_by    text        NOT NULL,
    since        timestamptz NOT NULL,
    currency     char(3),
    amount       bigint,
    assignee     text,
    due_at       timestamptz,
    priority     smallint    NOT NULL,
    barred       text        NOT NULL,
    of_handler   boolean     NOT NULL,               -- whoever handles the claim does it
    while_open   boolean     NOT NULL,               -- moot once the claim has ended
    asleep       boolean     NOT NULL                -- it will be to be done once something else has happened
);
CREATE INDEX ON work_item (matter_id, kind);
CREATE INDEX ON work_item (tenant, kind);
CREATE INDEX ON work_item (part, kind);
SELECT keep_to_tenant('work_item', true);

-- An item with what it takes from its matter and from the claim: who handles that, whether it has ended, whether it is before a court.
-- They come from events of different aggregates, which are taken in side by side: here is where they meet, so none waits for another.
CREATE VIEW work_list WITH (security_invoker = true) AS
SELECT i.item_id, i.tenant, i.kind, i.part, i.permission, m.area, m.reference, m.number, m.claim_id,
       coalesce(m.claim_number, c.number) AS claim_number,
       b.barred,
       coalesce(i.assignee, m.assignee,
           CASE WHEN i.of_handler AND strpos(b.barred, ',' || c.handler || ',') = 0 THEN c.handler END) AS assignee,
       i.role, i.raised_by, i.since,
       coalesce(i.due_at, m.due_at) AS due_at,
       coalesce(coalesce(i.due_at, m.due_at) < now(), false) AS overdue,
       CASE WHEN i.amount IS NULL THEN m.currency ELSE i.currency END AS currency,
       coalesce(i.amount, m.amount) AS amount,
       least(3, coalesce(m.priority, i.priority)
           + CASE WHEN c.litigations <> ',' THEN 1 ELSE 0 END
           + CASE WHEN coalesce(i.due_at, m.due_at) < now() THEN 1 ELSE 0 END) AS priority,
       concat_ws(' ', i.words, m.title) AS summary,
       i.explanation
FROM work_item i
JOIN work_matter m ON m.matter_id = i.matter_id AND m.tenant = i.tenant
LEFT JOIN work_matter c ON c.matter_id = m.claim_id AND c.tenant = i.tenant
CROSS JOIN LATERAL (SELECT m.barred || i.barred AS barred) b
WHERE NOT i.asleep AND NOT (i.while_open AND coalesce(c.ended, false));
GRANT SELECT ON work_list TO claimtrail_reader;
