package org.claimtrail.api.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/** The compose file starts a whole cluster: what it names exists, what it sets is known, and it holds no secret. */
class ComposeFileTest {

    private static final Pattern SECRET = Pattern.compile(".*(PASSWORD|TOKEN|SECRET|KEY)$");
    private static final Pattern REQUIRED = Pattern.compile("\\$\\{[A-Z_]+:\\?[^}]+}");

    private final ComposeFile file = ComposeFile.read();

    @Test
    void the_product_runs_once_for_each_role_beside_axon_server_postgresql_and_an_object_store() {
        assertThat(file.services())
                .containsExactlyInAnyOrder("axonserver", "postgres", "objectstore", "command", "query", "api");
        assertThat(file.instances()).containsExactlyInAnyOrder("command", "query", "api");
        assertThat(file.instances())
                .allSatisfy(name -> assertThat(file.environment(name))
                        .containsEntry("CLAIMTRAIL_ROLES", name)
                        .containsEntry("CLAIMTRAIL_DATABASE_URL", "jdbc:postgresql://postgres:5432/claimtrail")
                        .containsEntry("AXON_AXONSERVER_SERVERS", "axonserver:8124"));
    }

    @Test
    void every_profile_that_an_instance_starts_with_exists() {
        assertThat(file.instances())
                .allSatisfy(name -> assertThat(file.environment(name)
                                .getOrDefault("SPRING_PROFILES_ACTIVE", "")
                                .split(","))
                        .contains("cluster")
                        .allSatisfy(
                                profile -> assertThat(new ClassPathResource("application-" + profile + ".yml").exists())
                                        .as(profile)
                                        .isTrue()));
    }

    @Test
    void every_service_says_how_its_health_is_known() {
        assertThat(file.services())
                .allSatisfy(
                        name -> assertThat(ComposeFile.map(file.service(name).get("healthcheck")))
                                .containsKeys("test", "interval", "timeout", "retries", "start_period"));
    }

    @Test
    void what_is_waited_for_exists_and_is_waited_for_until_it_is_healthy() {
        assertThat(file.dependencies("command")).containsOnlyKeys("axonserver", "postgres");
        assertThat(file.dependencies("query")).containsOnlyKeys("command");
        assertThat(file.dependencies("api")).containsOnlyKeys("command");
        assertThat(file.services())
                .allSatisfy(name -> assertThat(file.dependencies(name)).allSatisfy((other, how) -> {
                    assertThat(file.services()).contains(other);
                    assertThat(ComposeFile.map(how)).containsEntry("condition", "service_healthy");
                }));
    }

    @Test
    void the_volumes_and_networks_that_are_used_are_those_that_are_declared() {
        assertThat(file.used("volumes")).isEqualTo(file.declared("volumes"));
        assertThat(file.used("networks")).isEqualTo(file.declared("networks"));
        assertThat(file.list("axonserver", "volumes"))
                .anySatisfy(volume -> assertThat(volume)
                        .endsWith(":" + file.environment("axonserver").get("AXONIQ_AXONSERVER_EVENT_STORAGE")))
                .anySatisfy(volume -> assertThat(volume)
                        .endsWith(":" + file.environment("axonserver").get("AXONIQ_AXONSERVER_CONTROLDBPATH")));
    }

    @Test
    void every_setting_of_an_instance_is_one_that_the_product_knows() {
        var used = file.instances().stream()
                .flatMap(name -> file.environment(name).keySet().stream())
                .distinct();
        assertThat(KnownSettings.onTheClassPath().missingFrom(used)).isEmpty();
    }

    @Test
    void a_misspelt_setting_would_be_found() {
        var misspelt = Stream.of(
                "CLAIMTRAIL_ROLE",
                "CLAIMTRAIL_DATABASE_UR",
                "SPRING_PROFILE_ACTIVE",
                "AXON_AXONSERVER_SERVER",
                "CLAIMTRAIL_DATABASE_PASSWORT");
        assertThat(KnownSettings.onTheClassPath().missingFrom(misspelt)).hasSize(5);
    }

    @Test
    void both_sides_of_axon_server_allow_messages_of_the_same_size() throws IOException {
        var cluster = new YamlPropertySourceLoader()
                .load("cluster", new ClassPathResource("application-cluster.yml"))
                .getFirst();
        assertThat(file.environment("axonserver").get("AXONIQ_AXONSERVER_MAXMESSAGESIZE"))
                .isEqualTo(String.valueOf(cluster.getProperty("axon.axonserver.max-message-size")));
    }

    @Test
    void only_the_api_is_reached_from_outside_and_only_from_this_machine_by_default() {
        assertThat(file.services().stream().filter(name -> file.service(name).containsKey("ports")))
                .containsExactly("api");
        assertThat(file.list("api", "ports").stream().map(ComposeFile::withDefaults))
                .containsExactly("127.0.0.1:8080:8080");
        assertThat(ComposeFile.map(ComposeFile.map(file.root().get("networks")).get("inside")))
                .containsEntry("internal", true);
        assertThat(Stream.of("axonserver", "postgres", "objectstore", "query"))
                .allSatisfy(name -> assertThat(file.list(name, "networks")).containsExactly("inside"));
    }

    @Test
    void every_secret_is_asked_for_and_none_stands_in_the_file() {
        var secrets = file.allVariables()
                .filter(variable -> SECRET.matcher(variable.getKey()).matches())
                .toList();
        assertThat(secrets)
                .hasSizeGreaterThanOrEqualTo(5)
                .allSatisfy(variable ->
                        assertThat(variable.getValue()).as(variable.getKey()).matches(REQUIRED));
    }

    @Test
    void axon_server_lets_only_those_in_who_show_a_token() {
        assertThat(file.environment("axonserver"))
                .containsEntry("AXONIQ_AXONSERVER_ACCESSCONTROL_ENABLED", "true")
                .containsKeys("AXONIQ_AXONSERVER_ACCESSCONTROL_TOKEN", "AXONIQ_AXONSERVER_ACCESSCONTROL_ADMINTOKEN");
    }

    @Test
    void the_image_copies_every_module_and_its_product_runs_as_nobody_in_particular() throws IOException {
        var dockerfile = Files.readAllLines(file.folder().resolve("Dockerfile"));
        assertThat(modules()).allSatisfy(module -> assertThat(dockerfile).contains("COPY " + module + " " + module));
        var user = dockerfile.stream().filter(line -> line.startsWith("USER ")).toList();
        assertThat(user).containsExactly("USER 10001:10001");
        assertThat(file.instances())
                .allSatisfy(name -> assertThat(file.service(name))
                        .containsEntry("user", "10001:10001")
                        .containsEntry("read_only", true));
    }

    private List<String> modules() throws IOException {
        var pom = Files.readString(file.folder().resolve("pom.xml"));
        var modules = Pattern.compile("<module>([^<]+)</module>").matcher(pom).results();
        return modules.map(match -> match.group(1)).toList();
    }
}
