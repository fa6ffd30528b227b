package org.claimtrail.command.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OpenedContentTest {

    private static final int AT_ONCE = 64 * 1024;
    private static final byte[] BYTES = new byte[3 * AT_ONCE + 17];

    static {
        new Random(4711).nextBytes(BYTES);
    }

    @Test
    void any_part_comes_out_as_it_lies_in_the_whole() throws Exception {
        for (var part : List.of(
                new int[] {0, BYTES.length},
                new int[] {0, 1},
                new int[] {BYTES.length - 1, 1},
                new int[] {AT_ONCE, AT_ONCE},
                new int[] {AT_ONCE - 1, 2},
                new int[] {5, 2 * AT_ONCE},
                new int[] {2 * AT_ONCE + 3, AT_ONCE})) {
            assertThat(written(BYTES, part[0], part[1]))
                    .as("%s", Arrays.toString(part))
                    .isEqualTo(Arrays.copyOfRange(BYTES, part[0], part[0] + part[1]));
        }
    }

    @Test
    void no_part_is_whole_where_any_byte_of_the_document_was_changed() throws Exception {
        var changed = BYTES.clone();
        changed[BYTES.length - 1] ^= 1;
        var out = new ByteArrayOutputStream();
        try (var content = new OpenedContent(new ByteArrayInputStream(changed), sha256())) {
            assertThatThrownBy(() -> content.writeTo(out, 10, 100)).isInstanceOf(IOException.class);
        }
        assertThat(out.size()).isLessThan(100);
    }

    private static byte[] written(byte[] bytes, int from, int length) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var content = new OpenedContent(new ByteArrayInputStream(bytes), sha256())) {
            content.writeTo(out, from, length);
        }
        return out.toByteArray();
    }

    private static String sha256() throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(BYTES));
    }
}
