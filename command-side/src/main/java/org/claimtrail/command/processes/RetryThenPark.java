package org.claimtrail.command.processes;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries a failed job again, ever more patiently; what a rule forbids, or keeps failing, is parked and never dropped. */
final class RetryThenPark implements FailureHandler<ToDo> {

    private static final Logger LOG = LoggerFactory.getLogger(RetryThenPark.class);

    private final ProcessSettings settings;

    RetryThenPark(ProcessSettings settings) {
        this.settings = settings;
    }

    @Override
    public void onFailure(ExecutionComplete complete, ExecutionOperations<ToDo> operations) {
        var task = complete.getExecution().taskInstance;
        var cause = complete.getCause().orElseGet(() -> new IllegalStateException("It was interrupted"));
        var toDo = (ToDo) task.getData();
        var words = Failures.words(cause);
        if (Failures.isFinal(cause)) {
            park(complete, operations, toDo.refused(words));
        } else if (toDo.failures() >= settings.retries()) {
            park(complete, operations, toDo.failed(words));
        } else {
            var failed = toDo.failed(words);
            operations.reschedule(
                    complete, complete.getTimeDone().plus(settings.retryAfter(failed.failures())), failed);
        }
    }

    private static void park(ExecutionComplete complete, ExecutionOperations<ToDo> operations, ToDo parked) {
        LOG.warn(
                "{} is parked for a person: {}",
                complete.getExecution().taskInstance.getTaskAndInstance(),
                parked.lastFailure());
        operations.reschedule(complete, ToDo.PARKED, parked);
    }
}
