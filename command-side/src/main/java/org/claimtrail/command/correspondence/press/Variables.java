package org.claimtrail.command.correspondence.press;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Everything that a template can name; what is not among them is refused when it is drafted. */
public final class Variables {

    private static final String FILE = "/letters/variables.txt";
    private static final List<Variable> ALL = read();
    private static final Map<String, Variable> BY_PATH =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Variable::path, variable -> variable));
    private static final Set<String> LISTS =
            ALL.stream().map(Variable::list).filter(list -> !list.isEmpty()).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> GROUPS = ALL.stream()
            .filter(variable -> variable.list().isEmpty() && variable.name().contains("."))
            .map(variable -> variable.name().substring(0, variable.name().indexOf('.')))
            .collect(Collectors.toUnmodifiableSet());

    private Variables() {}

    /** In the order in which they are shown. */
    public static List<Variable> all() {
        return ALL;
    }

    /** The values of the examples, in the form in which a letter's values are given. */
    public static Map<String, Object> examples() {
        var values = new HashMap<String, Object>();
        var items = new HashMap<String, Map<String, Object>>();
        for (var variable : ALL) {
            if (variable.list().isEmpty()) {
                put(values, variable.name(), variable.example());
            } else {
                items.computeIfAbsent(variable.list(), list -> new HashMap<>())
                        .put(variable.name(), variable.example());
            }
        }
        items.forEach((list, item) -> values.put(list, List.of(Map.copyOf(item))));
        return values;
    }

    static boolean isValue(String name) {
        return BY_PATH.containsKey(name) && !isList(name);
    }

    static boolean isList(String name) {
        return LISTS.contains(name);
    }

    /** What several variables have in common, such as {@code settlement}: there or not as a whole. */
    static boolean isGroup(String name) {
        return GROUPS.contains(name);
    }

    static boolean isItem(String list, String name) {
        return BY_PATH.containsKey(list + "." + name);
    }

    @SuppressWarnings("unchecked") // Groups are made here.
    private static void put(Map<String, Object> values, String name, Object value) {
        var dot = name.indexOf('.');
        if (dot < 0) {
            values.put(name, value);
        } else {
            var group = values.computeIfAbsent(name.substring(0, dot), key -> new HashMap<String, Object>());
            ((Map<String, Object>) group).put(name.substring(dot + 1), value);
        }
    }

    private static List<Variable> read() {
        try (var in = Variables.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("There is no " + FILE);
            }
            var variables = new LinkedHashMap<String, Variable>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Variables::variable)
                    .forEach(variable -> variables.put(variable.path(), variable));
            return List.copyOf(variables.values());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Variable variable(String line) {
        var parts = line.split(" \\| ", 3);
        var bracket = parts[0].indexOf("[].");
        return bracket < 0
                ? new Variable(parts[0], "", parts[2], parts[1])
                : new Variable(parts[0].substring(bracket + 3), parts[0].substring(0, bracket), parts[2], parts[1]);
    }
}
