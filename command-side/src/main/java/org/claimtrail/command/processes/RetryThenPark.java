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
        var failed = ((ToDo) task.getData()).failed(Failures.words(cause));
        if (Failures.isFinal(cause) || failed.failures() > settings.retries()) {
            LOG.warn("{} is parked for a person: {}", task.getTaskAndInstance(), failed.lastFailure());
            operations.reschedule(complete, ToDo.PARKED, failed);
        } else {
            operations.reschedule(
                    complete, complete.getTimeDone().plus(settings.retryAfter(failed.failures())), failed);
        }
    }
}
