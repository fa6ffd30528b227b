package org.claimtrail.query.authority.profiles;

/** What has become of an authority profile. */
public enum ProfileStatus {
    DRAFT,
    PUBLISHED,
    WITHDRAWN
}
