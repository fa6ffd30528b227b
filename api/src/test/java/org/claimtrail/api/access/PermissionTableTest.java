package org.claimtrail.api.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The table of permissions and built-in roles in docs/access-permissions.md is the one that holds. */
class PermissionTableTest {

    private static final String BEGIN = "<!-- generated: PermissionTableTest -->\n";
    private static final String END = "<!-- end of generated -->";

    @Test
    void the_table_in_the_documentation_is_the_one_that_holds() throws IOException {
        var file = docs().resolve("access-permissions.md");
        var text = Files.readString(file);
        var begin = text.indexOf(BEGIN) + BEGIN.length();
        var current = text.substring(0, begin) + table() + text.substring(text.indexOf(END));
        if (Boolean.getBoolean("claimtrail.docs.write")) {
            Files.writeString(file, current);
        }
        assertThat(Files.readString(file))
                .as("the table is out of date; -Dclaimtrail.docs.write=true writes it anew")
                .isEqualTo(current);
    }

    @Test
    void every_permission_that_an_operation_asks_for_is_in_the_vocabulary() throws IOException {
        assertThat(asked().keySet()).allMatch(RolePermissions::isKnown);
    }

    @Test
    void every_permission_in_the_vocabulary_is_asked_for_by_an_operation() throws IOException {
        assertThat(Vocabulary.all().stream().map(Vocabulary.Entry::name))
                .allSatisfy(name -> assertThat(asked()).containsKey(name));
    }

    private static String table() throws IOException {
        var asked = asked();
        var roles = RolePermissions.builtIn();
        var head = "| permission | operations | "
                + roles.stream().map(RolePermissions.BuiltIn::name).collect(Collectors.joining(" | ")) + " |\n"
                + "|---|---|" + "---|".repeat(roles.size()) + "\n";
        var rows = Vocabulary.all().stream()
                .map(permission -> "| `" + permission.name() + "`" + (permission.platform() ? "°" : "") + " | "
                        + asked.getOrDefault(permission.name(), 0L) + " | "
                        + roles.stream()
                                .map(role -> role.permissions().contains(permission.name()) ? "•" : "")
                                .collect(Collectors.joining(" | "))
                        + " |\n")
                .collect(Collectors.joining());
        return "How many operations ask for each, and which roles come with it.\n\n" + head + rows;
    }

    /** How many operations ask for each permission, its narrow forms counted too. */
    private static Map<String, Long> asked() throws IOException {
        var document = JsonMapper.shared().readTree(Files.readString(docs().resolve("openapi.json")));
        return document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream().map(Map.Entry::getValue))
                .flatMap(PermissionTableTest::permissions)
                .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
    }

    private static Stream<String> permissions(JsonNode operation) {
        var names = Stream.<String>builder();
        names.add(operation.path("x-permission").asString());
        operation.path("x-permission-narrowed").forEach(name -> names.add(name.asString()));
        operation.path("x-permission-also").forEach(name -> names.add(name.asString()));
        return names.build();
    }

    private static Path docs() {
        return Stream.iterate(Path.of("").toAbsolutePath(), path -> path != null, Path::getParent)
                .map(path -> path.resolve("docs"))
                .filter(path -> Files.exists(path.resolve("openapi.json")))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("This is no checkout of the repository"));
    }
}
