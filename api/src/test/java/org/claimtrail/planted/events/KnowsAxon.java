package org.claimtrail.planted.events;

import org.axonframework.messaging.MetaData;

record KnowsAxon(MetaData metaData) {}
