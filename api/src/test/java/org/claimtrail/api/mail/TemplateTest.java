package org.claimtrail.api.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people are called adds no header to a mail, and no words in our name. */
class TemplateTest {

    private static final Map<String, String> VALUES = Map.of(
            "tenant", "demo\r\nBcc: all@example.com",
            "displayName", "Zuri {link}\u2028Bcc: all@example.com",
            "invitedBy", "Adia\n\nYour account is closed.",
            "how", "Open this address:",
            "link", "https://example.com/$1",
            "validity", "7 days");

    @Test
    void values_stay_on_their_line_and_are_not_read_as_places() {
        var filled = Template.named("INVITATION").fill(VALUES);
        assertThat(filled.subject()).isEqualTo("You are invited to Claimtrail (demo Bcc: all@example.com)");
        assertThat(filled.text())
                .contains("Dear Zuri {link} Bcc: all@example.com,")
                .contains("Adia Your account is closed. has invited you")
                .contains("\n    https://example.com/$1\n");
    }

    @Test
    void a_value_that_is_missing_is_a_fault_of_ours() {
        assertThatThrownBy(() -> Template.named("INVITATION").fill(Map.of())).hasMessageContaining("lacks its tenant");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@example.com, b@example.com",
                "a@example.com\r\nBcc: b@example.com",
                "a@example.com\nSubject: Other",
                ""
            })
    void a_mail_goes_to_one_address(String to) {
        var message = new MimeMessage(Session.getInstance(new Properties()));
        assertThatThrownBy(() -> MailForm.fill(message, UUID.randomUUID(), "us@example.com", new Mail(to, "s", "t")))
                .isInstanceOf(MessagingException.class);
    }

    @Test
    void a_subject_is_one_line() throws MessagingException {
        var message = new MimeMessage(Session.getInstance(new Properties()));
        MailForm.fill(
                message,
                UUID.randomUUID(),
                "us@example.com",
                new Mail("a@example.com", "One\r\nBcc: b@x.example", "t"));
        assertThat(message.getSubject()).isEqualTo("One Bcc: b@x.example");
        assertThat(message.getHeader("Bcc")).isNull();
    }
}
