package org.claimtrail.planted.events;

record ClaimPlantedEvent(String claim) {}
