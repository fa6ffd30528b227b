package org.claimtrail.command.documents;

/** Knows which bytes in the store something has, although no document has come to them yet. */
@FunctionalInterface
interface SettledContents {

    /** Says that something has these bytes: they are not swept away. */
    void settle(String key);
}
