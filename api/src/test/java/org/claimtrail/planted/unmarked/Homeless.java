package org.claimtrail.planted.unmarked;

final class Homeless {}
