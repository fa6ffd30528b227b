package org.claimtrail.planted.command;

import org.axonframework.commandhandling.gateway.CommandGateway;

final class SendsAndForgets {

    void send(CommandGateway gateway) {
        var unheeded = gateway.send("command");
        unheeded.isDone();
    }
}
