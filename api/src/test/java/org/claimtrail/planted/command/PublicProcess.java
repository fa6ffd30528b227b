package org.claimtrail.planted.command;

public final class PublicProcess {}
