package org.claimtrail.command.uploads.rows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.claimtrail.command.shared.Refused;
import org.claimtrail.events.claims.LossDate;
import org.jspecify.annotations.Nullable;

/** How dates and numbers are written in a file; where nothing is said, only what can be read in one way is read. */
final class ValueFormats {

    static final Set<String> SETTINGS = Set.of("dateFormat", "datePrecision", "numberFormat", "rounding", "missing");

    /** A date whose day and month cannot be told apart. */
    static final Pattern AMBIGUOUS = Pattern.compile("\\d{1,2}[/.-]\\d{1,2}[/.-](\\d{2}|\\d{4})");

    private static final List<String> PLAIN_DATES =
            List.of("uuuu-M-d", "uuuu/M/d", "d-MMM-uuuu", "d MMM uuuu", "d-MMM-yy", "d MMM yy", "uuuuMMdd");
    private static final Pattern TIME_OF_DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ]\\d{2}:\\d{2}.*");
    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d+|\\d{1,3}(,\\d{3})+)(\\.\\d+)?([eE][+-]?\\d{1,2})?");
    private static final Pattern CURRENCY_MARK =
            Pattern.compile("^([-(+]?)\\s*(\\p{Sc}|[A-Z]{3}|KSh\\.?)\\s*|\\s*(\\p{Sc}|[A-Z]{3})$");

    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffsetId()
            .toFormatter(Locale.ROOT);

    private static final Map<String, RoundingMode> ROUNDINGS =
            Map.of("half-even", RoundingMode.HALF_EVEN, "half-up", RoundingMode.HALF_UP);
    private static final Map<String, LossDate.Precision> PRECISIONS =
            Map.of("day", LossDate.Precision.DAY, "month", LossDate.Precision.MONTH, "year", LossDate.Precision.YEAR);

    private final List<String> patterns;
    private final boolean decimalComma;
    private final RoundingMode rounding;
    private final LossDate.Precision precision;
    private final @Nullable String missing;
    private final Map<Integer, List<DateTimeFormatter>> formatters = new HashMap<>();

    private ValueFormats(Map<String, String> given) {
        var date = given.get("dateFormat");
        var number = given.get("numberFormat");
        var nothing = given.get("missing");
        this.patterns = date == null ? PLAIN_DATES : List.of(pattern(Mapping.constant(date)));
        this.decimalComma = number != null && decimalComma(Mapping.constant(number));
        this.rounding = chosen(given, "rounding", ROUNDINGS, RoundingMode.UNNECESSARY);
        this.precision = chosen(given, "datePrecision", PRECISIONS, LossDate.Precision.DAY);
        this.missing = nothing == null ? null : Mapping.constant(nothing);
    }

    static ValueFormats of(Map<String, String> given) {
        return new ValueFormats(given);
    }

    /** How amounts with more decimals than their currency are rounded; {@code UNNECESSARY} where they are refused. */
    RoundingMode rounding() {
        return rounding;
    }

    /** How well the file knows its days. */
    LossDate.Precision precision() {
        return precision;
    }

    boolean isMissing(String text) {
        return text.isEmpty() || text.equals(missing);
    }

    boolean isAmbiguous(String text) {
        return patterns.equals(PLAIN_DATES) && AMBIGUOUS.matcher(text).matches();
    }

    /**
     * Reads a date.
     *
     * @param lastYear the latest year that two digits can mean
     */
    Optional<LocalDate> date(String text, int lastYear) {
        var timed = TIME_OF_DAY.matcher(text);
        var bare = timed.matches() ? timed.group(1) : text;
        for (var formatter : formatters.computeIfAbsent(lastYear, this::formatters)) {
            try {
                return Optional.of(LocalDate.parse(bare, formatter));
            } catch (DateTimeException e) {
                // The next pattern may fit.
                continue;
            }
        }
        return Optional.empty();
    }

    /** Reads a number: currency marks are left out, thousands may be grouped, parentheses mean less than zero. */
    Optional<BigDecimal> number(String text) {
        var bare = CURRENCY_MARK.matcher(text).replaceAll("$1").strip();
        var negative = bare.startsWith("(") && bare.endsWith(")");
        if (negative) {
            bare = CURRENCY_MARK
                    .matcher(bare.substring(1, bare.length() - 1))
                    .replaceAll("$1")
                    .strip();
        }
        var plain = decimalComma ? bare.replace(".", "\0").replace(',', '.').replace('\0', ',') : bare;
        if (plain.length() > 40 || !NUMBER.matcher(plain).matches()) {
            return Optional.empty();
        }
        var value = new BigDecimal(plain.replace(",", ""));
        return Optional.of(negative ? value.negate() : value);
    }

    /** How well it knows a day of which it says no more than the month. */
    LossDate.Precision precisionOfMonths() {
        return precision == LossDate.Precision.DAY ? LossDate.Precision.MONTH : precision;
    }

    /** Reads a month, such as 2026-03. */
    static Optional<LocalDate> month(String text) {
        try {
            return text.length() == 7 ? Optional.of(YearMonth.parse(text).atDay(1)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Reads a moment in ISO 8601; without an offset it is one of UTC, and a day alone is its beginning. */
    static Optional<OffsetDateTime> moment(String text) {
        try {
            var read = MOMENT.parseBest(
                    text.replace(' ', 'T'), OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
            return Optional.of(
                    switch (read) {
                        case OffsetDateTime moment -> moment;
                        case LocalDateTime moment -> moment.atOffset(ZoneOffset.UTC);
                        default -> LocalDate.from(read).atStartOfDay().atOffset(ZoneOffset.UTC);
                    });
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static <T> T chosen(Map<String, String> given, String setting, Map<String, T> choices, T otherwise) {
        var source = given.get(setting);
        if (source == null) {
            return otherwise;
        }
        var choice = choices.get(Mapping.constant(source));
        if (choice == null) {
            throw new Refused(
                    MappingRefusal.MAPPING_SETTING_INVALID,
                    "\"" + source + "\" is no " + setting + "; give one of "
                            + choices.keySet().stream().sorted().toList() + ".");
        }
        return choice;
    }

    private List<DateTimeFormatter> formatters(int lastYear) {
        return patterns.stream().map(pattern -> formatter(pattern, lastYear)).toList();
    }

    private static DateTimeFormatter formatter(String pattern, int lastYear) {
        var builder = new DateTimeFormatterBuilder().parseCaseInsensitive();
        if (pattern.endsWith("yy")) {
            builder.appendPattern(pattern.substring(0, pattern.length() - 2))
                    .appendValueReduced(ChronoField.YEAR, 2, 2, lastYear - 99);
        } else {
            builder.appendPattern(pattern);
        }
        return builder.toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
    }

    private static String pattern(String given) {
        var pattern = given.replace("yyyy", "uuuu").replace("YYYY", "uuuu").replace("D", "d");
        try {
            var example = formatter(pattern, 2000).format(LocalDate.of(2000, 1, 2));
            return example.isEmpty() ? "uuuu-MM-dd" : pattern;
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new Refused(
                    MappingRefusal.MAPPING_SETTING_INVALID,
                    "\"" + given + "\" is no date format; examples are d/M/yyyy, MM/dd/yyyy, d-MMM-yy.");
        }
    }

    private static boolean decimalComma(String given) {
        return switch (given) {
            case "1,234.56", "1234.56" -> false;
            case "1.234,56", "1234,56" -> true;
            default ->
                throw new Refused(
                        MappingRefusal.MAPPING_SETTING_INVALID,
                        "\"" + given + "\" is no number format; give 1,234.56 or 1.234,56.");
        };
    }
}
