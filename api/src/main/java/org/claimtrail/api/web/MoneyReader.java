package org.claimtrail.api.web;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads {@code {"amount": "1250.00", "currency": "KES"}}, exactly or not at all. */
final class MoneyReader extends StdDeserializer<Money> {

    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9]\\d{0,30})(\\.\\d{1,30})?");

    MoneyReader() {
        super(Money.class);
    }

    @Override
    public Money deserialize(JsonParser parser, DeserializationContext context) {
        if (!parser.hasToken(JsonToken.START_OBJECT)) {
            throw refused(parser, "", ApiError.WRONG_TYPE, "must be {\"amount\": \"1250.00\", \"currency\": \"KES\"}.");
        }
        String amount = null;
        String currency = null;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            switch (name) {
                case "amount" -> amount = text(parser, "amount", "a decimal number written as text");
                case "currency" -> currency = text(parser, "currency", "an ISO 4217 code");
                default ->
                    throw refused(parser, name, ApiError.UNKNOWN_FIELD, "is not known; money has amount and currency.");
            }
        }
        return money(parser, required(parser, "amount", amount), required(parser, "currency", currency));
    }

    private Money money(JsonParser parser, String amount, String currency) {
        if (!Money.isCurrency(currency)) {
            throw refused(parser, "currency", ApiError.CURRENCY_UNKNOWN, "must be an ISO 4217 code, such as KES.");
        }
        if (!DECIMAL.matcher(amount).matches()) {
            throw refused(parser, "amount", ApiError.AMOUNT_INVALID, "must be a decimal number such as 1250.00.");
        }
        var decimal = new BigDecimal(amount);
        if (decimal.scale() > Money.scale(currency)) {
            throw refused(
                    parser,
                    "amount",
                    ApiError.AMOUNT_TOO_PRECISE,
                    currency + " has " + Money.scale(currency) + " decimals, " + decimal.toPlainString() + " has "
                            + decimal.scale() + ".");
        }
        try {
            var money = Money.ofDecimal(decimal, currency);
            if (!money.leavesRoomForTotals()) {
                throw refused(parser, "amount", ApiError.AMOUNT_OUT_OF_RANGE, "is too large for totals to be counted.");
            }
            return money;
        } catch (ArithmeticException e) {
            throw (FieldRefused)
                    refused(parser, "amount", ApiError.AMOUNT_OUT_OF_RANGE, "is too large to be kept exactly.")
                            .withCause(e);
        }
    }

    private String text(JsonParser parser, String field, String expected) {
        if (parser.nextToken() != JsonToken.VALUE_STRING) {
            throw refused(
                    parser,
                    field,
                    ApiError.WRONG_TYPE,
                    "must be " + expected + ", not " + StrictReader.shape(parser.currentToken()) + ".");
        }
        return parser.getString();
    }

    private String required(JsonParser parser, String field, @Nullable String value) {
        if (value == null) {
            throw refused(parser, field, ApiError.REQUIRED, "is missing.");
        }
        return value;
    }

    private static FieldRefused refused(JsonParser parser, String field, ApiError error, String message) {
        var refused = new FieldRefused(parser, error, message);
        if (!field.isEmpty()) {
            refused.prependPath(Money.class, field);
        }
        return refused;
    }
}
