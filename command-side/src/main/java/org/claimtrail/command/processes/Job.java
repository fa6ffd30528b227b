package org.claimtrail.command.processes;

/**
 * One thing that a process has to do, as it is handed to {@link DurableProcess#work(Job)}.
 *
 * @param instance names this job among all jobs of its process; it begins with the tenant
 * @param correlationId the business conversation that it belongs to
 * @param causationId the event that led to it
 * @param round how often it has been refused before
 * @param facts what the process needs to know; changed facts are kept by {@link Next#again}
 * @param <T> the type of the facts, a record that Jackson can write and read
 */
public record Job<T>(String tenant, String instance, String correlationId, String causationId, int round, T facts) {}
