package org.claimtrail.command.correspondence;

import org.claimtrail.command.shared.Refusal;

/** Why a command on letters or their templates can be refused; the codes are stable. */
public enum CorrespondenceRefusal implements Refusal {
    TEMPLATE_UNKNOWN("There is no such template.", Kind.NOT_FOUND),
    TEMPLATE_ALREADY_DRAFTED("A template with this identifier exists already."),
    TEMPLATE_NOT_DRAFT("The template is no draft any more."),
    TEMPLATE_UNCHANGED("The template says that already."),
    TEMPLATE_ALREADY_WITHDRAWN("The template has been withdrawn already."),
    TEMPLATE_AUTHOR_PUBLISHES("Whoever has written a template does not publish it."),
    TEMPLATE_CODE_INVALID("The code must be letters, digits and underscores, beginning with a letter."),
    TEMPLATE_LANGUAGE_INVALID("The language must be a code such as en or sw."),
    TEMPLATE_NOT_PUBLISHED("There is no template with this code in this language."),
    LETTER_NOT_FOUND("There is no such letter.", Kind.NOT_FOUND),
    LETTER_EXISTS("A letter with this identifier exists already."),
    LETTER_CLAIM_NOT_FOUND("There is no such claim.", Kind.NOT_FOUND),
    LETTER_ALREADY_WITHDRAWN("The letter has been withdrawn."),
    LETTER_IS_NO_VOUCHER("The letter is no discharge voucher."),
    ADDRESSEE_UNKNOWN("The claim has no such party."),
    ADDRESSEE_AMBIGUOUS("Several parties of the claim play this part: name one of them."),
    VOUCHER_PAYMENT_UNKNOWN("The claim has no such payment."),
    VOUCHER_PAYMENT_ENDED("The payment was turned down, withdrawn, failed or reversed."),
    VOUCHER_OUTDATED("The payment, its payee or the adjustment of the loss has changed since."),
    VOUCHER_ALREADY_SIGNED("The voucher has been signed already."),
    VOUCHER_NEEDS_PAYMENT("A discharge voucher is about a payment, and issued for one."),
    SIGNED_DOCUMENT_UNKNOWN("The claim has no such document."),
    SIGNED_DOCUMENT_TYPE("The signed voucher must have been sent in as DISCHARGE_VOUCHER."),
    SIGNED_IN_FUTURE("The signature lies in the future.");

    private final String meaning;
    private final Kind kind;

    CorrespondenceRefusal(String meaning) {
        this(meaning, Kind.RULE);
    }

    CorrespondenceRefusal(String meaning, Kind kind) {
        this.meaning = meaning;
        this.kind = kind;
    }

    @Override
    public String meaning() {
        return meaning;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
