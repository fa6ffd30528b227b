package org.claimtrail.command.documents.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.function.Supplier;
import org.claimtrail.command.documents.DocumentSettings;
import org.claimtrail.command.documents.DocumentStore;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CompletedPart;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/** Keeps documents in a bucket; large ones in parts, so that one that stalls is sent again by itself. */
final class S3Store implements DocumentStore {

    /** Larger ones go in parts; a part has at least 5 MB but for the last. */
    static final long PART = 8L * 1024 * 1024;

    private static final String PLAIN = "application/octet-stream";

    private final S3Client client;
    private final String bucket;
    private final String prefix;
    private final @Nullable String encryption;

    private S3Store(S3Client client, String bucket, String prefix, @Nullable String encryption) {
        this.client = client;
        this.bucket = bucket;
        this.prefix = prefix;
        this.encryption = encryption;
    }

    static S3Store of(DocumentSettings.S3 settings) {
        var bucket = settings.bucket();
        if (bucket == null || bucket.isBlank()) {
            throw new IllegalArgumentException(
                    "claimtrail.documents.store.s3.bucket must name the bucket that documents are kept in");
        }
        var client = S3Client.builder()
                .region(Region.of(settings.region()))
                .credentialsProvider(credentials(settings))
                .httpClientBuilder(UrlConnectionHttpClient.builder()
                        .connectionTimeout(settings.timeout())
                        .socketTimeout(settings.timeout()))
                // Not every server that speaks like S3 knows the newer checksums; what is read is held against ours.
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .forcePathStyle(settings.pathStyle());
        if (settings.endpoint() != null) {
            client.endpointOverride(settings.endpoint());
        }
        return new S3Store(client.build(), bucket, settings.prefix(), settings.encryption());
    }

    @Override
    public void put(String key, Path content) throws IOException {
        var size = Files.size(content);
        if (size > PART) {
            putInParts(key, content, size);
            return;
        }
        answered(() -> client.putObject(
                request -> request.bucket(bucket)
                        .key(prefix + key)
                        .contentType(PLAIN)
                        .serverSideEncryption(encryption),
                RequestBody.fromFile(content)));
    }

    @Override
    public InputStream open(String key) throws IOException {
        return answered(() -> client.getObject(request -> request.bucket(bucket).key(prefix + key)));
    }

    @Override
    public void delete(String key) throws IOException {
        answered(() -> client.deleteObject(request -> request.bucket(bucket).key(prefix + key)));
    }

    private void putInParts(String key, Path content, long size) throws IOException {
        var upload = answered(() -> client.createMultipartUpload(request -> request.bucket(bucket)
                        .key(prefix + key)
                        .contentType(PLAIN)
                        .serverSideEncryption(encryption)))
                .uploadId();
        try {
            var parts = new ArrayList<CompletedPart>();
            for (long from = 0; from < size; from += PART) {
                parts.add(part(new Upload(key, upload), content, from, Math.min(PART, size - from)));
            }
            answered(() -> client.completeMultipartUpload(request -> request.bucket(bucket)
                    .key(prefix + key)
                    .uploadId(upload)
                    .multipartUpload(whole -> whole.parts(parts))));
        } catch (IOException | RuntimeException e) {
            abort(key, upload, e);
            throw e;
        }
    }

    private record Upload(String key, String id) {}

    private CompletedPart part(Upload upload, Path content, long from, long length) throws IOException {
        var number = Math.toIntExact(from / PART) + 1;
        var body = RequestBody.fromContentProvider(() -> FilePart.open(content, from, length), length, PLAIN);
        var answer = answered(() -> client.uploadPart(
                request -> request.bucket(bucket)
                        .key(prefix + upload.key())
                        .uploadId(upload.id())
                        .partNumber(number)
                        .contentLength(length),
                body));
        return CompletedPart.builder().partNumber(number).eTag(answer.eTag()).build();
    }

    /** Parts of what was never finished are paid for until somebody says so. */
    private void abort(String key, String upload, Exception cause) {
        try {
            client.abortMultipartUpload(
                    request -> request.bucket(bucket).key(prefix + key).uploadId(upload));
        } catch (SdkException e) {
            cause.addSuppressed(e);
        }
    }

    private static <T> T answered(Supplier<T> call) throws IOException {
        try {
            return call.get();
        } catch (NoSuchKeyException e) {
            var missing = new NoSuchFileException("There is no such object");
            missing.initCause(e);
            throw missing;
        } catch (SdkException e) {
            throw new IOException("The object store did not do what was asked: " + e.getMessage(), e);
        }
    }

    private static AwsCredentialsProvider credentials(DocumentSettings.S3 settings) {
        return settings.accessKey() == null || settings.secretKey() == null
                ? DefaultCredentialsProvider.builder().build()
                : StaticCredentialsProvider.create(
                        AwsBasicCredentials.create(settings.accessKey(), settings.secretKey()));
    }
}
