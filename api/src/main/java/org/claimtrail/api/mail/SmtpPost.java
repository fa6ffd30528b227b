package org.claimtrail.api.mail;

import jakarta.mail.MessagingException;
import java.util.UUID;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;

/** Sends mail to the server that {@code spring.mail} names. */
final class SmtpPost implements MailPost {

    private final JavaMailSender sender;
    private final String from;

    SmtpPost(JavaMailSender sender, String from) {
        this.sender = sender;
        this.from = from;
    }

    @Override
    public void send(UUID id, Mail mail) {
        var message = sender.createMimeMessage();
        try {
            MailForm.fill(message, id, from, mail);
        } catch (MessagingException e) {
            throw new MailPreparationException("The mail cannot be written", e);
        }
        sender.send(message);
    }
}
