package org.claimtrail.api.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import org.claimtrail.api.documents.DocumentLinks.Target;
import org.claimtrail.api.secrets.SecretBox;
import org.claimtrail.api.testing.ClaimtrailTest;
import org.claimtrail.events.documents.DocumentId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A link leads to one version of one document of one tenant, for a while. */
@ClaimtrailTest
class DocumentLinksTest {

    private static final Clock NOW = Clock.systemUTC();
    private static final DocumentLinkProperties SETTINGS =
            new DocumentLinkProperties(Duration.ofMinutes(5), Duration.ofDays(30));
    private static final Target TARGET =
            new Target("demo", DocumentId.of("0198f2a4-5a1e-8d00-8000-000000000601"), 2, false);

    private final LinkKeys keys;
    private final SecretBox box;
    private final JdbcClient jdbc;
    private final DocumentLinks links;

    DocumentLinksTest(@Autowired LinkKeys keys, @Autowired SecretBox box, @Autowired JdbcClient jdbc) {
        this.keys = keys;
        this.box = box;
        this.jdbc = jdbc;
        this.links = at(Duration.ZERO);
    }

    @Test
    void a_link_leads_where_it_was_made_to_lead_until_it_expires() {
        var link = links.to(TARGET);
        assertThat(links.read(link.text())).contains(TARGET);
        assertThat(at(Duration.ofMinutes(4)).read(link.text())).contains(TARGET);
        assertThat(at(Duration.ofMinutes(5)).read(link.text())).isEmpty();
    }

    @Test
    void no_other_tenant_version_or_document_is_reached_by_changing_it() {
        var text = links.to(TARGET).text();
        var dot = text.indexOf('.');
        var claims = Base64.getUrlDecoder().decode(text.substring(0, dot));
        for (var at = 0; at < claims.length; at++) {
            var changed = claims.clone();
            changed[at] ^= 1;
            var forged = Base64.getUrlEncoder().withoutPadding().encodeToString(changed) + text.substring(dot);
            assertThat(links.read(forged)).as("byte %s", at).isEmpty();
        }
        var others = links.to(new Target("other", TARGET.document(), 2, false)).text();
        assertThat(links.read(text.substring(0, dot) + others.substring(others.indexOf('.'))))
                .isEmpty();
        for (var nonsense : new String[] {"", "x", ".", text + "A", text.substring(0, dot), "A".repeat(500)}) {
            assertThat(links.read(nonsense)).isEmpty();
        }
    }

    @Test
    void keys_are_sealed_replaced_and_good_for_what_they_have_signed() {
        var tenant = "demo";
        var link = links.to(TARGET).text();
        var sealed = jdbc.sql("SELECT sealed FROM document_link_key WHERE tenant = ? ORDER BY generation DESC LIMIT 1")
                .param(tenant)
                .query((row, index) -> row.getBytes(1))
                .single();
        var secret = keys.current(tenant).secret();
        assertThat(secret).hasSize(32);
        assertThat(new String(sealed, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain(new String(secret, java.nio.charset.StandardCharsets.ISO_8859_1));

        var later = new LinkKeys(jdbc, box, SETTINGS, Clock.offset(NOW, Duration.ofDays(31)));
        assertThat(later.current(tenant).generation()).isGreaterThan(1);
        assertThat(later.current(tenant).secret()).isNotEqualTo(secret);
        assertThat(links.read(link)).contains(TARGET);
        assertThat(new LinkKeys(jdbc, box, SETTINGS, NOW).of(tenant, 4711)).isEmpty();
        assertThat(new LinkKeys(jdbc, box, SETTINGS, NOW).of(UUID.randomUUID().toString(), 1))
                .isEmpty();
    }

    private DocumentLinks at(Duration later) {
        return new DocumentLinks(keys, SETTINGS, Clock.offset(NOW, later));
    }
}
