package org.claimtrail.api.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Each library that we depend on stands in the decision records, with its reason. */
class DependencyRecordTest {

    private static final Pattern DEPENDENCY = Pattern.compile(
            "<dependency>\\s*<groupId>(?!org\\.claimtrail<)[^<]+</groupId>\\s*<artifactId>([^<]+)</artifactId>");

    private final Path root = Sources.ofTheRepository().root();

    @Test
    void every_dependency_of_a_module_has_its_reason() throws IOException {
        var records = Files.readString(root.resolve("docs/adr/0005-libraries.md"));
        var artifacts = new ArrayList<String>();
        for (var module : List.of("events", "command-side", "query-side", "api")) {
            artifacts.addAll(artifacts(Files.readString(root.resolve(module).resolve("pom.xml"))));
        }

        assertThat(artifacts).contains("axon-spring-boot-starter", "jackson-databind");
        assertThat(artifacts.stream().filter(artifact -> !mentions(records, artifact)))
                .isEmpty();
    }

    @Test
    void a_planted_dependency_is_noticed() {
        var pom = """
                <dependency>
                  <groupId>org.claimtrail</groupId>
                  <artifactId>claimtrail-events</artifactId>
                </dependency>
                <dependency>
                  <groupId>org.planted</groupId>
                  <artifactId>axon</artifactId>
                </dependency>
                """;

        assertThat(artifacts(pom)).containsExactly("axon");
        assertThat(mentions("axon-test, taxon", "axon")).isFalse();
        assertThat(mentions("| axon, axon-test |", "axon")).isTrue();
    }

    private static List<String> artifacts(String pom) {
        return DEPENDENCY.matcher(pom).results().map(match -> match.group(1)).toList();
    }

    private static boolean mentions(String records, String artifact) {
        return Pattern.compile("(?<![\\w-])" + Pattern.quote(artifact) + "(?![\\w-])")
                .matcher(records)
                .find();
    }
}
