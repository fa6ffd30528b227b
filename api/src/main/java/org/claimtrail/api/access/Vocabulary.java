package org.claimtrail.api.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Every permission there is, by name; it stands in {@code access/permissions.txt} and nowhere else. */
public final class Vocabulary {

    private static final String SOURCE = "/access/permissions.txt";
    private static final int PARTS = 4;
    private static final String TENANT = "tenant";
    private static final String PLATFORM = "platform";
    private static final String GROUP = "# ";

    private static final Map<String, Entry> BY_NAME = read();

    private Vocabulary() {}

    /**
     * A permission.
     *
     * @param group what it is about, such as {@code Claims}
     * @param platform whether it concerns the whole installation, so that no ordinary tenant can give it
     * @param narrows the wider permission of which it is the narrow form
     */
    public record Entry(
            String name,
            String group,
            String title,
            String description,
            boolean platform,
            @Nullable String narrows) {}

    /** All of them, in their order. */
    public static Collection<Entry> all() {
        return BY_NAME.values();
    }

    public static boolean knows(String permission) {
        return BY_NAME.containsKey(permission);
    }

    static Optional<Entry> find(String permission) {
        return Optional.ofNullable(BY_NAME.get(permission));
    }

    /** Whether somebody who holds these can give one: he holds it himself, or the wider form of it. */
    public static boolean canGive(Set<String> held, String permission) {
        var wider = find(permission).map(Entry::narrows).orElse(null);
        return held.contains(permission) || (wider != null && held.contains(wider));
    }

    /** In the vocabulary's order, each once; names that are not in it are left out. */
    static List<String> ordered(Collection<String> permissions) {
        return BY_NAME.keySet().stream().filter(permissions::contains).toList();
    }

    private static Map<String, Entry> read() {
        var entries = new LinkedHashMap<String, Entry>();
        var group = "";
        for (var line : Lines.of(SOURCE)) {
            if (line.startsWith(GROUP)) {
                group = line.substring(GROUP.length()).strip();
            } else {
                var entry = entry(group, line);
                if (entries.put(entry.name(), entry) != null) {
                    throw new IllegalStateException(SOURCE + " has " + entry.name() + " twice");
                }
            }
        }
        entries.values().stream()
                .filter(entry -> entry.narrows() != null && !entries.containsKey(entry.narrows()))
                .findAny()
                .ifPresent(entry -> {
                    throw new IllegalStateException(entry.name() + " is the narrow form of nothing");
                });
        return Collections.unmodifiableMap(entries);
    }

    private static Entry entry(String group, String line) {
        var parts = Arrays.stream(line.split("\\|")).map(String::strip).toList();
        if (parts.size() != PARTS) {
            throw new IllegalStateException(SOURCE + " has a line without four parts: " + line);
        }
        var reach = parts.get(1);
        return new Entry(
                parts.getFirst(),
                group,
                parts.get(2),
                parts.get(3),
                reach.equals(PLATFORM),
                Set.of(TENANT, PLATFORM).contains(reach) ? null : reach);
    }

    /** Every permission that an ordinary tenant can give. */
    static Set<String> ofTenants() {
        return all().stream()
                .filter(entry -> !entry.platform())
                .map(Entry::name)
                .collect(Collectors.toUnmodifiableSet());
    }
}
