package org.claimtrail.api.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;

/** What people find in their mail and on their phones: the folder in which the product under test puts it. */
record Post(Path folder) {

    private static final Pattern CODE = Pattern.compile("(?m)^(\\d{6}) ");

    /** A mail's or message's whole text. */
    record Item(String text) {

        /** The token, which stands on a line of its own. */
        String token() {
            return text.lines()
                    .filter(line -> line.startsWith("    "))
                    .map(String::strip)
                    .findFirst()
                    .orElseThrow();
        }

        String code() {
            var matcher = CODE.matcher(text);
            assertThat(matcher.find()).as(text).isTrue();
            return matcher.group(1);
        }
    }

    /** The newest item for somebody that contains the words, once it is there. */
    Item to(String recipient, String words) {
        return to(recipient, words, 1);
    }

    /** The newest of so many. */
    Item to(String recipient, String words, int count) {
        var found = new AtomicReference<List<Item>>(List.of());
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            found.set(all(recipient, words));
            assertThat(found.get()).as("%s for %s", words, recipient).hasSize(count);
        });
        return found.get().getLast();
    }

    /** All items for somebody that contain the words, the oldest first. */
    List<Item> all(String recipient, String words) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted(Comparator.comparing(Path::getFileName))
                    .map(Post::read)
                    .filter(text -> text.lines().anyMatch(line -> line.equals("To: " + recipient)))
                    .filter(text -> text.contains(words))
                    .map(Item::new)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
