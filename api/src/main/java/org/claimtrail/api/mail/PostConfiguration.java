package org.claimtrail.api.mail;

import java.time.Clock;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;

/** Chooses how messages leave: by the configured mail server, else into the folder. */
@Configuration(proxyBeanMethods = false)
class PostConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(PostConfiguration.class);

    @Bean
    Posts posts(
            MailProperties properties, ObjectProvider<JavaMailSender> smtp, ObjectProvider<SmsPost> sms, Clock clock) {
        var folder = new FolderPost(properties.folder(), properties.from(), clock);
        var sender = smtp.getIfAvailable();
        if (sender == null) {
            LOG.info("No mail server is configured (spring.mail.host): mail is put into {}", properties.folder());
        }
        return new Posts(
                sender == null ? folder : new SmtpPost(sender, properties.from()), sms.getIfAvailable(() -> folder));
    }

    @Bean
    Mailer mailer(Posts posts) {
        return mail -> posts.send(UUID.randomUUID(), mail);
    }
}
