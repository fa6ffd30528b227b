package org.claimtrail.api.people;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.Optional;
import org.claimtrail.api.web.ApiError;
import org.claimtrail.api.web.ApiProblem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads phone numbers as people write them. */
@Component
public final class Phones {

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();

    private final String region;

    Phones(PeopleProperties properties) {
        this.region = properties.region();
    }

    /** The number in E.164, such as +254712345678; null for none. */
    @Nullable String read(@Nullable String phone) {
        if (phone == null) {
            return null;
        }
        return find(phone)
                .orElseThrow(() -> ApiProblem.field(
                        "phone",
                        ApiError.FORMAT_INVALID,
                        "phone must be a number that exists, such as +254 712 345678."));
    }

    /** The number in E.164, if it is one. */
    public Optional<String> find(String text) {
        try {
            var number = NUMBERS.parse(text, region);
            return NUMBERS.isValidNumber(number)
                    ? Optional.of(NUMBERS.format(number, PhoneNumberFormat.E164))
                    : Optional.empty();
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }
}
