package org.claimtrail.api.cluster;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The compose file as data, its anchors and merges resolved, its variables not. */
record ComposeFile(Map<String, Object> root, Path folder) {

    private static final Pattern DEFAULTED = Pattern.compile("\\$\\{\\w+:-([^}]*)}");

    static ComposeFile read() {
        var folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.exists(folder.resolve("docker-compose.yml"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("docker-compose.yml is in no folder above this one");
        }
        try (var text = Files.newBufferedReader(folder.resolve("docker-compose.yml"))) {
            var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
            return new ComposeFile(map(yaml.load(text)), folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> services() {
        return map(root.get("services")).keySet();
    }

    Map<String, Object> service(String name) {
        return map(map(root.get("services")).get(name));
    }

    /** The services that run the product rather than what it stands on. */
    List<String> instances() {
        return services().stream()
                .filter(name -> service(name).containsKey("build"))
                .toList();
    }

    Map<String, String> environment(String service) {
        var variables = new TreeMap<String, String>();
        map(service(service).get("environment")).forEach((name, value) -> variables.put(name, String.valueOf(value)));
        return variables;
    }

    Map<String, Object> dependencies(String service) {
        return map(service(service).get("depends_on"));
    }

    List<String> list(String service, String key) {
        return service(service).get(key) instanceof Collection<?> items
                ? items.stream().map(String::valueOf).toList()
                : List.of();
    }

    Set<String> declared(String section) {
        return map(root.get(section)).keySet();
    }

    /** What all services name under a key: the part of each item before the first colon. */
    Set<String> used(String key) {
        var names = new TreeSet<String>();
        services().stream()
                .flatMap(service -> list(service, key).stream())
                .forEach(item -> names.add(item.split(":", 2)[0]));
        return names;
    }

    Stream<Map.Entry<String, String>> allVariables() {
        return services().stream().flatMap(service -> environment(service).entrySet().stream());
    }

    /** A text as compose reads it when nobody sets a variable. */
    static String withDefaults(String text) {
        return DEFAULTED.matcher(text).replaceAll("$1");
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, Object>) map : Map.of();
    }
}
