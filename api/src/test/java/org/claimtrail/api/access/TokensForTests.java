package org.claimtrail.api.access;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.claimtrail.api.sessions.SignedAgain;
import org.claimtrail.api.testing.LogIns;
import org.springframework.beans.factory.BeanFactory;

/** The bearer tokens that the test of access uses. */
final class TokensForTests {

    private static final Duration WHILE = Duration.ofMinutes(1);

    private final BeanFactory product;
    private final URI base;
    private final AccessPeople people;

    TokensForTests(BeanFactory product, URI base, AccessPeople people) {
        this.product = product;
        this.base = base;
        this.people = people;
    }

    /** A good token of a user of the demo, such as {@code demo-adjuster}. */
    String of(String user) {
        return LogIns.token(base, user);
    }

    /** A good token of somebody who has never been here before, and whom no other case needs. */
    String ofSomebodyNew(String tenant, String role) {
        return people.session(people.person(tenant, role)).accessToken();
    }

    /** A token of a user of the demo that was good until a minute ago. */
    String expired(String user) {
        return SignedAgain.until(product, of(user), Instant.now().minus(WHILE));
    }

    /** The same, but that it is good still. */
    String notYetExpired(String user) {
        return SignedAgain.until(product, of(user), Instant.now().plus(WHILE));
    }
}
