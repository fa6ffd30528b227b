package org.claimtrail.planted.command;

record PlantClaimCommand(String claim) {}
