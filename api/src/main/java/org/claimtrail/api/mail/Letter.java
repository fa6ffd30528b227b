package org.claimtrail.api.mail;

import java.util.Map;

/** A message as it is sent; what it says may be secret, and is written nowhere but to its recipient. */
public sealed interface Letter permits Mail, Letter.TextMessage {

    /** As a text message to a phone in E.164. */
    record TextMessage(String to, String text) implements Letter {
        @Override
        public String toString() {
            return "Text message to " + to;
        }
    }

    /** A mail by its template, {@code /mail/<name>.txt}. */
    static Mail mail(String to, String template, Map<String, String> values) {
        var filled = Template.named(template).fill(values);
        return new Mail(to, filled.subject(), filled.text());
    }

    /** A text message by its template, whose subject is left out. */
    static TextMessage textMessage(String to, String template, Map<String, String> values) {
        return new TextMessage(to, Template.named(template).fill(values).text());
    }
}
