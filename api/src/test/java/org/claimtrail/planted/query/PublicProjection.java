package org.claimtrail.planted.query;

public final class PublicProjection {}
