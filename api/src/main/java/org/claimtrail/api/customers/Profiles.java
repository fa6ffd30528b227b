package org.claimtrail.api.customers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.claimtrail.api.customers.Customer.Profile;
import org.jspecify.annotations.Nullable;

/** Compares what is known of customers, and puts it together. */
final class Profiles {

    private Profiles() {}

    /** The names of the fields that are different; what is in them stays out of the log. */
    static List<String> changed(Profile before, Profile now) {
        var fields = new TreeSet<String>();
        note(fields, "kind", before.kind(), now.kind());
        note(fields, "name", before.name(), now.name());
        note(fields, "alsoKnownAs", before.alsoKnownAs(), now.alsoKnownAs());
        note(fields, "email", before.email(), now.email());
        note(fields, "phones", before.phones(), now.phones());
        note(fields, "officialId", before.officialId(), now.officialId());
        note(fields, "bornOn", before.bornOn(), now.bornOn());
        note(fields, "addresses", before.addresses(), now.addresses());
        note(fields, "tags", before.tags(), now.tags());
        note(fields, "portalUser", before.portalUser(), now.portalUser());
        return new ArrayList<>(fields);
    }

    /** What is known of one who turned out to be another as well: the other's, and what was missing there. */
    static Profile joined(Profile into, Profile from) {
        var names = new LinkedHashSet<>(into.alsoKnownAs());
        if (!from.name().equalsIgnoreCase(into.name())) {
            names.add(from.name());
        }
        names.addAll(from.alsoKnownAs());
        return new Profile(
                into.kind(),
                into.name(),
                List.copyOf(names),
                either(into.email(), from.email()),
                union(into.phones(), from.phones()),
                either(into.officialId(), from.officialId()),
                into.bornOn() == null ? from.bornOn() : into.bornOn(),
                union(into.addresses(), from.addresses()),
                union(into.tags(), from.tags()),
                either(into.portalUser(), from.portalUser()));
    }

    private static @Nullable String either(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }

    private static <T> List<T> union(List<T> one, List<T> other) {
        var all = new LinkedHashSet<>(one);
        all.addAll(other);
        return List.copyOf(all);
    }

    private static void note(TreeSet<String> fields, String name, @Nullable Object old, @Nullable Object now) {
        if (!Objects.equals(old, now)) {
            fields.add(name);
        }
    }
}
