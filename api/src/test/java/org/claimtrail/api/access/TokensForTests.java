package org.claimtrail.api.access;

import java.net.URI;
import java.util.Optional;

/** The bearer tokens that the tests of access use. */
interface TokensForTests {

    /** A good token of a user of the demo, such as {@code demo-adjuster}. */
    String of(String user);

    /** A token of that user that was good once and has expired; empty where tokens do not expire. */
    Optional<String> expired(String user);

    /**
     * Today's: the demo's users have fixed tokens, which are their names and never expire.
     *
     * @param base the product that the tokens are for
     */
    static TokensForTests ofDemo(URI base) {
        return new TokensForTests() {
            @Override
            public String of(String user) {
                return user;
            }

            @Override
            public Optional<String> expired(String user) {
                return Optional.empty();
            }
        };
    }
}
