package org.claimtrail.command.processes;

import com.github.kagkarlsson.scheduler.task.AbstractTask;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.SchedulableInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Instant;
import java.util.function.Supplier;
import org.axonframework.eventhandling.EventMessage;
import org.claimtrail.events.shared.Envelope;

/**
 * What an event of one context leads to in another: an event handler {@linkplain #plan plans} a job in the transaction
 * of its processor, and the scheduler has it {@linkplain #work worked} on, again after every crash and fault, until it
 * is done or parked for a person. A subclass is a Spring bean with a {@code @ProcessingGroup("process-…")} and
 * {@code @DisallowReplay}, and sends commands of its own context only. Every job may be worked on more than once, so every step must bear repetition.
 *
 * @param <T> what a job needs to know, a record that Jackson can write and read
 */
public abstract class DurableProcess<T> extends AbstractTask<ToDo> {

    private final ProcessSupport support;
    private final Class<T> factsType;

    /**
     * @param name names the process for good: it is stored with each job and in the actor of its commands
     */
    protected DurableProcess(String name, Class<T> factsType, ProcessSupport support) {
        super(
                name,
                ToDo.class,
                new RetryThenPark(support.settings()),
                // A machine died while it worked on this: somebody else goes on.
                (complete, operations) -> operations.reschedule(complete, complete.getTimeDone()));
        this.factsType = factsType;
        this.support = support;
    }

    /**
     * Does the next step of a job; an exception means that it did not succeed and is tried again, unless it is a
     * refusal.
     */
    protected abstract Next<T> work(Job<T> job);

    /**
     * Plans a job once, in the running transaction.
     *
     * @param instance names the job in its tenant: the same instance is planned once, however often the event comes
     * @param facts asked only if the job is new
     */
    protected final void plan(EventMessage<?> event, String instance, Supplier<T> facts) {
        support.schedule(task(event, instance, facts));
    }

    /** As above, to be worked on no sooner than at a moment; at once if that has passed. */
    protected final void plan(EventMessage<?> event, String instance, Instant due, Supplier<T> facts) {
        support.schedule(task(event, instance, facts), due);
    }

    /** Plans a job that follows on those of the same sequence with lower numbers; see {@link EarlierJobs}. */
    protected final void plan(EventMessage<?> event, String sequence, long number, Supplier<T> facts) {
        plan(event, EarlierJobs.instance(sequence, number), facts);
    }

    /** Takes a job back, in the running transaction; what is being worked on, or was, is left alone. */
    protected final void drop(EventMessage<?> event, String instance) {
        var cause = Envelope.from(event.getMetaData());
        support.drop(TaskInstanceId.of(getName(), cause.tenant() + ":" + instance));
    }

    /**
     * Sends a command and waits for its answer.
     *
     * @param key tells this command from the job's other commands; a repeated key is the same command, which an
     *     aggregate carries out once
     */
    protected final void send(Job<T> job, String key, Object command) {
        support.send(getName(), job, key, command);
    }

    private TaskInstance<ToDo> task(EventMessage<?> event, String instance, Supplier<T> facts) {
        var cause = Envelope.from(event.getMetaData());
        return instanceBuilder(cause.tenant() + ":" + instance)
                .dataSupplier(() -> ToDo.first(
                        cause.tenant(), cause.correlationId(), event.getIdentifier(), TaskJson.tree(facts.get())))
                .build();
    }

    @Override
    public final CompletionHandler<ToDo> execute(TaskInstance<ToDo> task, ExecutionContext context) {
        var toDo = task.getData();
        var facts = TaskJson.value(toDo.facts(), factsType);
        var job = new Job<>(toDo.tenant(), task.getId(), toDo.correlationId(), toDo.causationId(), toDo.round(), facts);
        return switch (work(job)) {
            case Next.Done<T> done -> new CompletionHandler.OnCompleteRemove<>();
            case Next.Again<T> again ->
                (complete, operations) -> operations.reschedule(
                        complete,
                        complete.getTimeDone().plus(again.after()),
                        toDo.withFacts(TaskJson.tree(again.facts())));
            case Next.Park<T> park ->
                (complete, operations) -> operations.reschedule(
                        complete, ToDo.PARKED, toDo.parked(TaskJson.tree(park.facts()), park.explanation()));
        };
    }

    @Override
    public final SchedulableInstance<ToDo> schedulableInstance(String id) {
        throw new UnsupportedOperationException("A job is planned by an event");
    }

    @Override
    public final SchedulableInstance<ToDo> schedulableInstance(String id, ToDo data) {
        return SchedulableInstance.of(instance(id, data), Instant.EPOCH);
    }
}
