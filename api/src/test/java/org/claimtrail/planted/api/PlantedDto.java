package org.claimtrail.planted.api;

final class PlantedDto {}
