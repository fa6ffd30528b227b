package org.claimtrail.planted.api;

final class PlantedManager {}
