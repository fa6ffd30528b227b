package org.claimtrail.events.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.claimtrail.events.shared.DomainEvent;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever was stored once stays readable: every type has a frozen sample of every revision. */
class GoldenTest {

    private static final EventJson EVENTS = new EventJson();
    private static final Goldens GOLDENS = Goldens.ofThisModule();

    /** {@code mvn -pl events test -Dtest=GoldenTest -Dgolden.write=true} adds what is missing; it overwrites nothing. */
    @BeforeAll
    static void add_missing_ones_when_asked() {
        if (Boolean.getBoolean("golden.write")) {
            GOLDENS.writeMissing(EVENTS);
        }
    }

    static Stream<EventType> types() {
        return EVENTS.types().all().stream();
    }

    @ParameterizedTest
    @MethodSource("types")
    void every_revision_has_a_sample_that_reads_as_todays_event(EventType type) {
        for (var revision = 1; revision <= type.revision(); revision++) {
            assertThat(GOLDENS.file(type, revision)).exists();
            assertThat(EVENTS.read(type.name(), revision, GOLDENS.read(type, revision)))
                    .isInstanceOf(type.shape());
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_newest_revision_is_written_back_byte_for_byte(EventType type) {
        var golden = GOLDENS.read(type, type.revision());

        assertThat(EVENTS.write(EVENTS.read(type.name(), type.revision(), golden)))
                .isEqualTo(new String(golden, StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("types")
    void the_newest_sample_sets_every_property_so_that_a_new_one_asks_for_a_revision(EventType type) {
        var golden = JsonMapper.shared().readTree(GOLDENS.read(type, type.revision()));

        assertThat(unset("", type.shape(), golden)).isEmpty();
    }

    @Test
    void every_type_has_one_sample_to_write_the_next_golden_from() {
        assertThat(Goldens.samples().map(DomainEvent::getClass).toList())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        types().map(EventType::shape).toList());
    }

    @Test
    void no_frozen_sample_was_changed_removed_or_left_unfrozen() {
        assertThat(changes(GOLDENS)).isEmpty();
    }

    @Test
    void a_changed_a_removed_and_an_unfrozen_sample_are_noticed(@TempDir Path folder) throws IOException {
        var goldens = new Goldens(folder);
        goldens.writeMissing(EVENTS);
        assertThat(changes(goldens)).isEmpty();

        Files.writeString(folder.resolve("claims/ClaimClosed.1.json"), "{}");
        Files.delete(folder.resolve("claims/ClaimOpened.1.json"));
        Files.writeString(folder.resolve("claims/ClaimMerged.1.json"), "{}");

        assertThat(changes(goldens))
                .containsExactlyInAnyOrder(
                        "claims/ClaimClosed.1.json", "claims/ClaimOpened.1.json", "claims/ClaimMerged.1.json");
    }

    @Test
    void adding_missing_samples_overwrites_none(@TempDir Path folder) throws IOException {
        var goldens = new Goldens(folder);
        goldens.writeMissing(EVENTS);
        var kept = folder.resolve("claims/ClaimClosed.1.json");
        Files.writeString(kept, "{\"kept\":true}");

        goldens.writeMissing(EVENTS);

        assertThat(kept).hasContent("{\"kept\":true}");
        assertThat(changes(goldens)).containsExactly("claims/ClaimClosed.1.json");
    }

    /** The properties of a type, and of the records in it, that the JSON does not set. */
    private static List<String> unset(String path, Type type, JsonNode json) {
        var unset = new ArrayList<String>();
        if (json.isObject() && type instanceof Class<?> shape && shape.isRecord()) {
            for (var component : shape.getRecordComponents()) {
                var property = path + "/" + component.getName();
                var value = json.get(component.getName());
                unset.addAll(value == null ? List.of(property) : unset(property, component.getGenericType(), value));
            }
        } else if (json.isArray() && type instanceof ParameterizedType list) {
            json.forEach(element -> unset.addAll(unset(path, list.getActualTypeArguments()[0], element)));
        }
        return unset;
    }

    private static List<String> changes(Goldens goldens) {
        var frozen = goldens.frozen();
        var present = goldens.present();
        var changes = new ArrayList<String>();
        frozen.forEach((name, digest) -> {
            if (!digest.equals(present.get(name))) {
                changes.add(name);
            }
        });
        present.keySet().stream().filter(name -> !frozen.containsKey(name)).forEach(changes::add);
        return changes;
    }
}
