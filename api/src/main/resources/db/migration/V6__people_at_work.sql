-- What is to be sent to people, by mail or to their phone. No text and no link stands here: a message is written, and its
-- link made, when it is sent, so that nobody who reads this table can use what it leads to.
CREATE TABLE outgoing_message (
    message_id   uuid        NOT NULL,
    tenant       text        NOT NULL,
    kind         text        NOT NULL,      -- such as INVITATION, RESET_PASSWORD
    user_id      uuid        REFERENCES app_user,
    recipient    text        NOT NULL,      -- an e-mail address or a phone number
    facts        jsonb       NOT NULL,      -- what its text says beside the link
    queued_at    timestamptz NOT NULL,
    state        text        NOT NULL,
    failures     integer     NOT NULL DEFAULT 0,
    last_failure text,
    ended_at     timestamptz,
    CONSTRAINT outgoing_message_pk PRIMARY KEY (message_id),
    -- DROPPED: there was nobody to write to, such as for the reset of an account that does not exist.
    CONSTRAINT outgoing_message_state CHECK (state IN ('QUEUED', 'SENT', 'DROPPED', 'FAILED'))
);
CREATE INDEX outgoing_message_recipient ON outgoing_message (recipient, kind, queued_at);
CREATE INDEX outgoing_message_ended ON outgoing_message (ended_at) WHERE ended_at IS NOT NULL;

-- Wrong current passwords, counted over all of a person's sessions: a stolen session must not be able to guess.
ALTER TABLE app_user ADD COLUMN wrong_passwords integer NOT NULL DEFAULT 0;

CREATE FUNCTION refuse_user_deletion() RETURNS trigger LANGUAGE plpgsql AS
$$
BEGIN
    RAISE EXCEPTION 'People are deactivated, never deleted: events carry their names' USING ERRCODE = 'restrict_violation';
END
$$;
CREATE TRIGGER app_user_is_never_deleted
    BEFORE DELETE OR TRUNCATE ON app_user
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_user_deletion();
