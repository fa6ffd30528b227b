package org.claimtrail.command.uploads;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
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
     * Sends the rows' commands and waits for all of them; the first failure ends it. What is meant for one and the same
     * policy or claim is sent in the order of the rows, each once the one before has been answered: where commands
     * travel, they may overtake one another.
     *
     * @return what the rows deserve a look for
     */
    List<Issue> send(IngestJob job, List<ScannedRow.Good> rows) {
        var warnings = new ArrayList<Issue>();
        var now = clock.instant();
        var facts = new ChunkFacts();
        for (var wave : waves(job, rows)) {
            var answers = new ArrayList<FutureCallback<Object, Object>>(wave.size());
            for (var row : wave) {
                var origin = new Origin(job.tenant(), job.uploadId(), row.line(), row.occurrence(), now, facts);
                var answer = dispatch(job, row, origin, warnings);
                answers.add(answer);
                if (answer.isDone() && answer.getResult().isExceptional()) {
                    break;
                }
            }
            answers.forEach(RowCommands::await);
        }
        return warnings;
    }

    private FutureCallback<Object, Object> dispatch(
            IngestJob job, ScannedRow.Good row, Origin origin, List<Issue> warnings) {
        var command = row.draft().command(origin, warnings::add);
        var metadata = job.metadata(row.line(), row.draft().commandName(), row.content(), origin.at());
        var answer = new FutureCallback<Object, Object>();
        commands.dispatch(GenericCommandMessage.asCommandMessage(command).withMetaData(metadata), answer);
        return answer;
    }

    /** The first row of each policy or claim, then the second of each, and so on. */
    private static List<List<ScannedRow.Good>> waves(IngestJob job, List<ScannedRow.Good> rows) {
        var waves = new ArrayList<List<ScannedRow.Good>>();
        var before = new HashMap<UUID, Integer>();
        for (var row : rows) {
            var wave = before.merge(row.draft().aggregateId(job.tenant(), row.occurrence()), 1, Integer::sum);
            if (waves.size() < wave) {
                waves.add(new ArrayList<>());
            }
            waves.get(wave - 1).add(row);
        }
        return waves;
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
