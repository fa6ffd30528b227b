package org.claimtrail.api.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.security.web.util.matcher.IpAddressMatcher;

/** Says as whom an address is counted. */
final class Addresses {

    /** A household or an office has so much of an IPv6 address to itself, and can choose the rest at will. */
    private static final int OWN_BYTES = 8;

    private static final int MOST_REMEMBERED = 50_000;

    private final List<IpAddressMatcher> exempt;
    private final Cache<String, Optional<String>> known =
            Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build();

    Addresses(List<String> exempt) {
        this.exempt = exempt.stream().map(IpAddressMatcher::new).toList();
    }

    /** The subject that is counted; empty when the address says nothing of who asks. */
    Optional<String> subject(String address) {
        return known.get(address, this::find);
    }

    private Optional<String> find(String address) {
        InetAddress parsed;
        try {
            parsed = InetAddress.ofLiteral(address);
        } catch (IllegalArgumentException e) {
            // A proxy that writes no addresses but names or tokens is counted by these.
            return Optional.of(address);
        }
        if (exempt.stream().anyMatch(network -> network.matches(parsed.getHostAddress()))) {
            return Optional.empty();
        }
        return Optional.of(
                parsed instanceof Inet6Address
                        ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), OWN_BYTES)) + "/64"
                        : parsed.getHostAddress());
    }
}
