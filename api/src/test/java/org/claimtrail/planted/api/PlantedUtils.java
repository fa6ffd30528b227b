package org.claimtrail.planted.api;

final class PlantedUtils {}
