package org.claimtrail.api.runtime;

import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.claimtrail.api.ClaimtrailApplication;
import org.claimtrail.api.testing.TestCommands;
import org.claimtrail.command.shared.Receipt;
import org.claimtrail.events.claims.ClaimId;
import org.springframework.boot.SpringApplication;

/** The product in a process of its own; it sends commands to itself and prints which were acknowledged, until it is killed. */
final class CommandingInstance {

    static final String ACKNOWLEDGED = "acknowledged ";

    private CommandingInstance() {}

    public static void main(String[] args) {
        var commands = SpringApplication.run(ClaimtrailApplication.class, args).getBean(CommandGateway.class);
        while (true) {
            var claim = ClaimId.of(UUID.randomUUID());
            var command = TestCommands.keyed(
                    TestCommands.notifyLoss(claim), UUID.randomUUID().toString(), "digest");
            Receipt receipt = commands.sendAndWait(command);
            System.out.println(ACKNOWLEDGED + receipt.aggregateId() + " " + receipt.version());
        }
    }
}
