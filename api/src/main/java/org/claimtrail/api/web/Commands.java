package org.claimtrail.api.web;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.claimtrail.command.shared.Receipt;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Sends what a request asks for, and waits until it has happened or was refused. */
@Component
public final class Commands {

    private final CommandGateway gateway;

    Commands(CommandGateway gateway) {
        this.gateway = gateway;
    }

    /**
     * Sends a command on behalf of the current request.
     *
     * @param particulars what the body said about why and when
     */
    public Receipt send(Particulars particulars, Object command) {
        RequestContextHolder.currentRequestAttributes()
                .setAttribute(Particulars.class.getName(), particulars, RequestAttributes.SCOPE_REQUEST);
        return gateway.sendAndWait(command);
    }
}
