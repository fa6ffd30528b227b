package org.claimtrail.api.mail;

import java.util.UUID;

/** The ways by which messages leave. */
record Posts(MailPost mail, SmsPost sms) {

    void send(UUID id, Letter letter) {
        switch (letter) {
            case Mail byMail -> mail.send(id, byMail);
            case Letter.TextMessage toPhone -> sms.send(id, toPhone);
        }
    }
}
