package org.claimtrail.planted.command;

import org.axonframework.messaging.MetaData;

public sealed interface PublicState {
    record Nested(MetaData metaData) implements PublicState {}
}
