package org.claimtrail.planted.command;

import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.axonframework.messaging.MetaData;
import org.springframework.jdbc.core.simple.JdbcClient;

public final class ImpureDecisions {

    private ImpureDecisions() {}

    static MetaData axon(MetaData metaData) {
        return metaData;
    }

    static JdbcClient spring(JdbcClient client) {
        return client;
    }

    static Connection sql(Connection connection) {
        return connection;
    }

    static Clock clock(Clock clock) {
        return clock;
    }

    static int random() {
        return new Random().nextInt();
    }

    static Instant instant() {
        return Instant.now();
    }

    static LocalDate day() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    static UUID id() {
        return UUID.randomUUID();
    }

    static long millis() {
        return System.currentTimeMillis();
    }

    static Supplier<Instant> reference() {
        return Instant::now;
    }
}
