package org.claimtrail.command.uploads;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.claimtrail.command.uploads.rows.Issue;
import org.claimtrail.command.uploads.rows.Origin;
import org.springframework.stereotype.Component;

/** Has rows carried out as commands: in this machine within the running unit of work, elsewhere side by side. */
@Component
final class RowCommands {

    private static final long MOST_SECONDS = 60;

    private final CommandGateway commands;
    private final Clock clock;

    RowCommands(CommandGateway commands, Clock clock) {
        this.commands = commands;
        this.clock = clock;
    }

    /**
     * Sends the rows' commands and waits for all of them; the first failure ends it.
     *
     * @return what the rows deserve a look for
     */
    List<Issue> send(IngestJob job, List<ScannedRow.Good> rows) {
        var warnings = new ArrayList<Issue>();
        var answers = new ArrayList<CompletableFuture<Object>>(rows.size());
        var now = clock.instant();
        for (var row : rows) {
            var origin = new Origin(job.tenant(), job.uploadId(), row.line(), row.occurrence(), now);
            var command = row.draft().command(origin, warnings::add);
            var metadata = job.metadata(row.line(), row.draft().commandName(), row.content(), now);
            var answer = commands.send(
                    GenericCommandMessage.asCommandMessage(command).withMetaData(metadata));
            answers.add(answer);
            if (answer.isCompletedExceptionally()) {
                break;
            }
        }
        answers.forEach(RowCommands::await);
        return warnings;
    }

    private static void await(CompletableFuture<Object> answer) {
        try {
            answer.get(MOST_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException | CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause
                    ? cause
                    : new CommandExecutionException("A row's command failed", e.getCause());
        } catch (TimeoutException e) {
            throw new UnansweredCommand(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnansweredCommand(e);
        }
    }
}
