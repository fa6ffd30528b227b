package org.claimtrail.api.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.claimtrail.api.web.Text;
import org.claimtrail.events.documents.DocumentId;
import org.claimtrail.query.documents.documentsummary.StoredVersion;
import org.springframework.stereotype.Component;

/** Signs download links, so that whoever has one is let to one version of one document of one tenant, for a while. */
@Component
class DocumentLinks {

    private static final Pattern LINK = Pattern.compile("([A-Za-z0-9_-]{40,400})\\.([A-Za-z0-9_-]{43})");
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder BYTES = Base64.getUrlDecoder();
    private static final String ALGORITHM = "HmacSHA256";
    private static final byte FORM = 2;

    private final LinkKeys keys;
    private final DocumentLinkProperties settings;
    private final Clock clock;

    DocumentLinks(LinkKeys keys, DocumentLinkProperties settings, Clock clock) {
        this.keys = keys;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * What a link leads to.
     *
     * @param withdrawn whether the document counted no more when the link was made: a link to one that counts dies with it
     */
    record Target(String tenant, DocumentId document, int number, boolean withdrawn) {

        boolean leadsTo(StoredVersion version) {
            return withdrawn || !version.withdrawn();
        }
    }

    /** A link, and when it leads nowhere any more. */
    record Link(String text, Instant expiresAt) {}

    private record Claims(int generation, Target target, Instant expiresAt) {}

    Link to(Target target) {
        var expiresAt = clock.instant().plus(settings.lifetime()).truncatedTo(ChronoUnit.SECONDS);
        var key = keys.current(target.tenant());
        var claims = write(new Claims(key.generation(), target, expiresAt));
        return new Link(TEXT.encodeToString(claims) + "." + TEXT.encodeToString(mac(key.secret(), claims)), expiresAt);
    }

    /** Where a link leads; empty when it was not made here, was changed, or has expired. */
    Optional<Target> read(String link) {
        var parts = LINK.matcher(link);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            var signed = BYTES.decode(parts.group(1));
            var signature = BYTES.decode(parts.group(2));
            return read(signed)
                    .filter(claims -> keys.of(claims.target().tenant(), claims.generation())
                            .filter(key -> MessageDigest.isEqual(mac(key.secret(), signed), signature))
                            .isPresent())
                    .filter(claims -> clock.instant().isBefore(claims.expiresAt()))
                    .map(Claims::target);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static byte[] write(Claims claims) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeByte(FORM);
            out.writeInt(claims.generation());
            out.writeUTF(claims.target().tenant());
            out.writeLong(claims.target().document().value().getMostSignificantBits());
            out.writeLong(claims.target().document().value().getLeastSignificantBits());
            out.writeInt(claims.target().number());
            out.writeBoolean(claims.target().withdrawn());
            out.writeLong(claims.expiresAt().getEpochSecond());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** What it says, which is worth nothing before its signature has been held against it. */
    private static Optional<Claims> read(byte[] signed) {
        try (var in = new DataInputStream(new ByteArrayInputStream(signed))) {
            if (in.readByte() != FORM) {
                return Optional.empty();
            }
            var generation = in.readInt();
            var tenant = in.readUTF();
            var document = new DocumentId(new UUID(in.readLong(), in.readLong()));
            var number = in.readInt();
            var withdrawn = in.readBoolean();
            var expiresAt = Instant.ofEpochSecond(Math.clamp(in.readLong(), 0L, Integer.MAX_VALUE * 2L));
            return in.available() > 0 || !Text.isStorable(tenant)
                    ? Optional.empty()
                    : Optional.of(new Claims(generation, new Target(tenant, document, number, withdrawn), expiresAt));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static byte[] mac(byte[] key, byte[] signed) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC-SHA-256", e);
        }
    }
}
