package org.claimtrail.command.uploads;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.claimtrail.command.uploads.rows.ChunkFacts;
import org.claimtrail.command.uploads.rows.Issue;
import org.claimtrail.command.uploads.rows.Origin;
import org.springframework.stereotype.Component;

/** Has rows carried out as commands: in this machine within the running unit of work, elsewhere side by side. */
@Component
final class RowCommands {

    private static final long MOST_SECONDS = 60;

    // Not the gateway: it waits for one answer before it sends the next command, which costs a round trip a row where
    // commands travel.
    private final CommandBus commands;
    private final Clock clock;

    RowCommands(CommandBus commands, Clock clock) {
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
        var answers = new ArrayList<FutureCallback<Object, Object>>(rows.size());
        var now = clock.instant();
        var facts = new ChunkFacts();
        for (var row : rows) {
            var origin = new Origin(job.tenant(), job.uploadId(), row.line(), row.occurrence(), now, facts);
            var command = row.draft().command(origin, warnings::add);
            var metadata = job.metadata(row.line(), row.draft().commandName(), row.content(), now);
            var answer = new FutureCallback<Object, Object>();
            commands.dispatch(GenericCommandMessage.asCommandMessage(command).withMetaData(metadata), answer);
            answers.add(answer);
            if (answer.isDone() && answer.getResult().isExceptional()) {
                break;
            }
        }
        answers.forEach(RowCommands::await);
        return warnings;
    }

    private static void await(FutureCallback<Object, Object> answer) {
        if (!answer.awaitCompletion(MOST_SECONDS, TimeUnit.SECONDS)) {
            throw new NoAnswer();
        }
        var result = answer.getResult();
        if (result.isExceptional()) {
            throw result.exceptionResult() instanceof RuntimeException cause
                    ? cause
                    : new CommandExecutionException("A row's command failed", result.exceptionResult());
        }
    }
}
