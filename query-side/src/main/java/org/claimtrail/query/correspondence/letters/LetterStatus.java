package org.claimtrail.query.correspondence.letters;

/** What has become of a letter. */
public enum LetterStatus {
    ISSUED,
    /** A discharge voucher that came back signed. */
    SIGNED,
    WITHDRAWN
}
