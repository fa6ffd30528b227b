package org.claimtrail.command.processes;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.claimtrail.command.shared.CommandName;
import org.claimtrail.events.shared.Envelope;
import org.claimtrail.events.shared.Ids;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What every process needs: the scheduler that keeps its jobs and the way its commands go. */
@Component
@EnableConfigurationProperties(ProcessSettings.class)
public final class ProcessSupport {

    private final CommandGateway commands;
    // Looked up when needed: the scheduler is made of the processes, which are made of this.
    private final ObjectProvider<Scheduler> scheduler;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ProcessSettings settings;

    public ProcessSupport(
            CommandGateway commands,
            ObjectProvider<Scheduler> scheduler,
            PlatformTransactionManager transactions,
            Clock clock,
            ProcessSettings settings) {
        this.commands = commands;
        this.scheduler = scheduler;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.settings = settings;
    }

    ProcessSettings settings() {
        return settings;
    }

    /** Inserts the job in the running transaction, unless it is there already, and has it looked at after the commit. */
    void schedule(TaskInstance<ToDo> task) {
        schedule(task, clock.instant());
    }

    /** As above, to be worked on when it is due. */
    void schedule(TaskInstance<ToDo> task, Instant due) {
        // It does not commit by itself where connections do not, so there must be a transaction.
        transaction.executeWithoutResult(status -> {
            var jobs = scheduler.getObject();
            if (jobs.scheduleIfNotExists(task, due) && !due.isAfter(clock.instant())) {
                afterCommit(jobs::triggerCheckForDueExecutions);
            }
        });
    }

    /** Takes the job back if it still waits. */
    void drop(TaskInstanceId task) {
        transaction.executeWithoutResult(status -> {
            try {
                scheduler.getObject().cancel(task);
            } catch (TaskInstanceNotFoundException | TaskInstanceCurrentlyExecutingException e) {
                // It has been done, or is being done: whoever takes jobs back puts up with that.
                return;
            }
        });
    }

    /** Sends a command in the name of the process; the same key of the same job is the same command. */
    void send(String process, Job<?> job, String key, Object command) {
        var now = clock.instant();
        var commandId = Ids.derived(job.tenant(), process, job.instance(), key, String.valueOf(job.round()))
                .toString();
        var envelope = new Envelope(
                job.tenant(),
                "system:" + process,
                List.of("system"),
                CommandName.of(command.getClass()),
                commandId,
                // The key says what the command is: the same key with other content cannot be.
                commandId,
                job.correlationId(),
                job.causationId(),
                "internal",
                null,
                now,
                now,
                null);
        var message = GenericCommandMessage.asCommandMessage(command).withMetaData(envelope.toMetadata());
        // With a limit an interrupted wait is a failure; without one it would look like an answer.
        commands.sendAndWait(message, settings.commandTimeout().toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void afterCommit(Runnable action) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                action.run();
            }
        });
    }
}
