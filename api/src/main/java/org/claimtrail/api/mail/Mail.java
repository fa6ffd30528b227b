package org.claimtrail.api.mail;

/** A letter to one person. */
public record Mail(String to, String subject, String text) {}
