package org.claimtrail.query.correspondence.templates;

/** What has become of a version of a letter template. */
public enum LetterTemplateStatus {
    DRAFT,
    /** Letters are written from it. */
    PUBLISHED,
    /** A later version has come into its place. */
    SUPERSEDED,
    WITHDRAWN
}
