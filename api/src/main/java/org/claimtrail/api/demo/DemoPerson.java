package org.claimtrail.api.demo;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.claimtrail.command.shared.CommandName;
import org.claimtrail.events.shared.Envelope;

/** Somebody of the demo's tenant, who submits one command after another. */
final class DemoPerson {

    private static final String TENANT = "demo";

    private final CommandGateway commands;
    private final Clock clock;
    private final String user;
    private final String role;

    DemoPerson(CommandGateway commands, Clock clock, String user, String role) {
        this.commands = commands;
        this.clock = clock;
        this.user = user;
        this.role = role;
    }

    DemoPerson does(Object command) {
        var id = UUID.randomUUID().toString();
        var now = clock.instant();
        var name = CommandName.of(command.getClass());
        var envelope = new Envelope(
                TENANT, user, List.of(role), name, id, id, id, id, "internal", "Demo data", now, now, null);
        commands.<Object>sendAndWait(
                GenericCommandMessage.asCommandMessage(command).withMetaData(envelope.toMetadata()));
        return this;
    }
}
