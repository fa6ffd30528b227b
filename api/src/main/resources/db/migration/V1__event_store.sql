-- The event store and what belongs to running it. Payload and metadata are plain text, so that an auditor reads them with
-- SQL and the golden samples come back byte for byte (jsonb would rewrite them).

CREATE SEQUENCE domain_event_global_index AS bigint CACHE 1;

-- A hole in the global index is either a transaction that is still running or one that has ended without a commit. Which of
-- the two it is can only be told when every transaction that takes an index has a transaction id before it does: readers then
-- know that the hole's owner is older than an id that they take themselves.
CREATE FUNCTION next_global_index() RETURNS bigint LANGUAGE plpgsql VOLATILE AS
$$
BEGIN
    PERFORM pg_current_xact_id();
    RETURN nextval('domain_event_global_index');
END
$$;

CREATE TABLE domain_event (
    global_index         bigint NOT NULL DEFAULT next_global_index(),
    event_identifier     text   NOT NULL,
    aggregate_identifier text   NOT NULL,
    sequence_number      bigint NOT NULL,
    aggregate_type       text,
    recorded_at          text   NOT NULL,
    payload_type         text   NOT NULL,
    payload_revision     text,
    payload              text   NOT NULL,
    metadata             text   NOT NULL,
    CONSTRAINT domain_event_pk PRIMARY KEY (global_index),
    CONSTRAINT domain_event_version UNIQUE (aggregate_identifier, sequence_number)
);

ALTER SEQUENCE domain_event_global_index OWNED BY domain_event.global_index;

-- What was stored stays as it was stored, whoever connects.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    RAISE EXCEPTION 'Events are never changed or removed' USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER domain_event_is_append_only
    BEFORE UPDATE OR DELETE OR TRUNCATE ON domain_event
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE snapshot_event (
    event_identifier     text   NOT NULL,
    aggregate_identifier text   NOT NULL,
    sequence_number      bigint NOT NULL,
    aggregate_type       text,
    recorded_at          text   NOT NULL,
    payload_type         text   NOT NULL,
    payload_revision     text,
    payload              text   NOT NULL,
    metadata             text   NOT NULL,
    CONSTRAINT snapshot_event_pk PRIMARY KEY (aggregate_identifier, sequence_number)
);

CREATE TABLE token_entry (
    processor_name text    NOT NULL,
    segment        integer NOT NULL,
    token          bytea,
    token_type     text,
    claimed_at     text,
    owner          text,
    CONSTRAINT token_entry_pk PRIMARY KEY (processor_name, segment)
);

CREATE TABLE dead_letter_entry (
    dead_letter_identifier text   NOT NULL,
    processing_group       text   NOT NULL,
    sequence_identifier    text   NOT NULL,
    sequence_index         bigint NOT NULL,
    message_type           text   NOT NULL,
    event_identifier       text   NOT NULL,
    recorded_at            text   NOT NULL,
    payload_type           text   NOT NULL,
    payload_revision       text,
    payload                bytea  NOT NULL,
    metadata               bytea,
    aggregate_type         text,
    aggregate_identifier   text,
    sequence_number        bigint,
    token_type             text,
    token                  bytea,
    enqueued_at            text   NOT NULL,
    last_touched           text,
    processing_started     text,
    cause_type             text,
    cause_message          text,
    diagnostics            bytea,
    CONSTRAINT dead_letter_entry_pk PRIMARY KEY (dead_letter_identifier),
    CONSTRAINT dead_letter_entry_order UNIQUE (processing_group, sequence_identifier, sequence_index)
);

-- What was answered to a command, so that the same key gets the same answer. A position is the global index of its last event;
-- there is none where the events live elsewhere.
CREATE TABLE command_receipt (
    tenant       text        NOT NULL,
    command_id   text        NOT NULL,
    fingerprint  text        NOT NULL,
    aggregate_id text        NOT NULL,
    version      bigint      NOT NULL,
    position     bigint,
    refusal      jsonb,
    recorded_at  timestamptz NOT NULL DEFAULT now(),
    CONSTRAINT command_receipt_pk PRIMARY KEY (tenant, command_id)
);

CREATE INDEX command_receipt_age ON command_receipt USING brin (recorded_at);

CREATE TABLE scheduled_tasks (
    task_name            text        NOT NULL,
    task_instance        text        NOT NULL,
    task_data            bytea,
    execution_time       timestamptz NOT NULL,
    picked               boolean     NOT NULL,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      NOT NULL,
    priority             smallint,
    CONSTRAINT scheduled_tasks_pk PRIMARY KEY (task_name, task_instance)
);

CREATE INDEX scheduled_tasks_due ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_heartbeat ON scheduled_tasks (last_heartbeat);

-- Numbers for people (CLM-2026-000123): one row for each tenant, kind and year, holding the last number that was given.
CREATE TABLE number_sequence (
    tenant      text    NOT NULL,
    kind        text    NOT NULL,
    year        integer NOT NULL,
    last_number bigint  NOT NULL,
    CONSTRAINT number_sequence_pk PRIMARY KEY (tenant, kind, year)
);
