package org.claimtrail.command.documents;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What documents may be, where they are kept, and what looks them through.
 *
 * @param maxSize the largest document; at most 50 MB, which is what the edge lets through
 * @param allowedTypes the media types that are taken, of those that can be told; empty for all of them
 * @param maxUnpackedSize the most that an office document may unpack to
 * @param maxRatio how many times its packed size a part of an office document may unpack to
 * @param orphanedAfter when bytes that no document came to are removed
 */
@ConfigurationProperties("claimtrail.documents")
public record DocumentSettings(
        @DefaultValue("25MB") DataSize maxSize,
        @DefaultValue List<String> allowedTypes,
        @DefaultValue("200MB") DataSize maxUnpackedSize,
        @DefaultValue("200") int maxRatio,
        @DefaultValue("24h") Duration orphanedAfter,
        @DefaultValue Store store,
        @DefaultValue Scan scan) {

    private static final DataSize MOST = DataSize.ofMegabytes(50);

    public DocumentSettings {
        allowedTypes = List.copyOf(allowedTypes);
        if (maxSize.toBytes() < 1 || maxSize.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("claimtrail.documents.max-size must be from 1 byte to 50MB");
        }
        // A request that is still under way must not lose its bytes.
        if (orphanedAfter.compareTo(Duration.ofMinutes(10)) < 0) {
            throw new IllegalArgumentException("claimtrail.documents.orphaned-after must be 10 minutes or more");
        }
    }

    /**
     * Where documents are kept.
     *
     * @param folder null for {@code documents} in the data folder
     */
    public record Store(
            @DefaultValue("folder") StoreKind kind,
            @Nullable Path folder,
            @DefaultValue S3 s3) {}

    /** The stores that there are. */
    public enum StoreKind {
        FOLDER,
        S3
    }

    /**
     * A bucket on S3, or on something that speaks like it.
     *
     * @param endpoint null for Amazon's own
     * @param pathStyle whether the bucket stands in the path rather than in the host's name
     * @param accessKey null for the credentials that the machine has
     * @param prefix what every key begins with, such as {@code claimtrail/}
     * @param encryption AES256 or aws:kms, where the bucket does not encrypt by itself
     */
    public record S3(
            @Nullable String bucket,
            @DefaultValue("us-east-1") String region,
            @Nullable URI endpoint,
            @DefaultValue("false") boolean pathStyle,
            @Nullable String accessKey,
            @Nullable String secretKey,
            @DefaultValue("") String prefix,
            @Nullable String encryption,
            @DefaultValue("30s") Duration timeout) {

        /** Without the secret: this ends up in logs. */
        @Override
        public String toString() {
            return "S3[bucket " + bucket + ", region " + region + ", endpoint " + endpoint + "]";
        }
    }

    /** What looks documents through for viruses. */
    public record Scan(
            @DefaultValue("none") ScanKind kind,
            @DefaultValue("localhost") String host,
            @DefaultValue("3310") int port,
            @DefaultValue("30s") Duration timeout) {}

    /** The scanners that there are. */
    public enum ScanKind {
        NONE,
        CLAMD
    }
}
