package org.claimtrail.command.uploads.rows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimtrail.command.uploads.rows.Mapping.Column;
import org.claimtrail.command.uploads.rows.Mapping.Constant;
import org.claimtrail.command.uploads.rows.Mapping.RowNumber;
import org.claimtrail.command.uploads.table.Cell;
import org.claimtrail.command.uploads.table.Row;
import org.claimtrail.events.claims.PastDay;
import org.claimtrail.events.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * A row's values by field. What is wrong is noted and reading goes on, so that a person learns of all of a row's faults
 * at once; a value that cannot be read is null.
 */
public final class Cells {

    private static final int MOST_ATTRIBUTES = 200;
    private static final int LONGEST_ATTRIBUTE = 4_000;

    private final Row row;
    private final Mapping mapping;
    private final LocalDate today;
    private final List<Issue> issues = new ArrayList<>();
    private final Map<String, String> rounded = new LinkedHashMap<>();

    /**
     * @param today the last day that is not in the future
     */
    public Cells(Row row, Mapping mapping, LocalDate today) {
        this.row = row;
        this.mapping = mapping;
        this.today = today;
        issues.addAll(RowShape.faults(row, mapping));
    }

    public int line() {
        return row.line();
    }

    public LocalDate today() {
        return today;
    }

    public List<Issue> issues() {
        return issues;
    }

    public boolean refused() {
        return !issues.isEmpty();
    }

    /** The field's text; null when it is missing. */
    public @Nullable String text(String field) {
        return text(spec(field), false);
    }

    /** The field's text; what is missing is noted. */
    public @Nullable String required(String field) {
        return text(spec(field), true);
    }

    /** The field's day; two digits of a year mean one that is not after the last year. */
    public @Nullable LocalDate date(String field, int lastYear) {
        var cell = cell(field);
        if (cell instanceof Cell.Day day) {
            return day.value();
        }
        var text = text(field);
        if (text == null) {
            return null;
        }
        var date = mapping.formats().date(text, lastYear);
        if (date.isEmpty()) {
            refuse(field, mapping.formats().isAmbiguous(text) ? RowReason.DATE_AMBIGUOUS : RowReason.NOT_A_DATE);
        }
        return date.orElse(null);
    }

    /** The field's year, between 1900 and 2200. */
    public @Nullable Integer year(String field) {
        var text = text(field);
        if (text == null) {
            return null;
        }
        if (!text.matches("(19|2[01])\\d\\d|2200")) {
            refuse(field, RowReason.NOT_A_YEAR);
            return null;
        }
        return Integer.valueOf(text);
    }

    /** The row's currency. */
    public @Nullable String currency(String field) {
        var text = required(field);
        if (text == null) {
            return null;
        }
        if (Money.isCurrency(text)) {
            return text;
        }
        refuse(field, RowReason.CURRENCY_UNKNOWN);
        return null;
    }

    /** The field's day, as well as the file knows it; a month alone, such as 2026-03, is known as a month. */
    public @Nullable PastDay pastDay(String field) {
        var text = text(field);
        var month = text == null ? Optional.<LocalDate>empty() : ValueFormats.month(text);
        if (month.isPresent()) {
            return new PastDay(month.get(), mapping.formats().precisionOfMonths());
        }
        var date = date(field, today.getYear());
        return date == null ? null : new PastDay(date, mapping.formats().precision());
    }

    /** The field's moment; without an offset it is one of UTC. */
    public @Nullable OffsetDateTime moment(String field) {
        if (cell(field) instanceof Cell.Day day) {
            return day.value().atStartOfDay().atOffset(ZoneOffset.UTC);
        }
        var text = required(field);
        if (text == null) {
            return null;
        }
        var moment = ValueFormats.moment(text);
        if (moment.isEmpty()) {
            refuse(field, RowReason.NOT_A_MOMENT);
        }
        return moment.orElse(null);
    }

    /**
     * The field's amount, never negative; null when it is missing or cannot be read. Where the mapping says how, more
     * decimals than the currency has are rounded, and what the file says is kept among the attributes.
     */
    public @Nullable Money amount(String field, @Nullable String currency) {
        var number = number(field);
        if (number == null || currency == null) {
            return null;
        }
        var amount = Amounts.read(number, currency, mapping.formats().rounding());
        if (amount.reason() != null) {
            refuse(field, amount.reason());
        } else if (amount.rounded() && mapping.source(field) instanceof Column column) {
            rounded.put(column.name(), number.toPlainString());
        }
        return amount.value();
    }

    /** The field's amount exactly as the file has it; null when it is missing or cannot be read. */
    public @Nullable String exactly(String field) {
        var number = refused() ? null : number(field);
        return number == null ? null : Amounts.plain(number);
    }

    /** What the caller says that the word in a field means, if he says anything. */
    public Optional<String> meaningOf(String field, String word) {
        return mapping.meaningOf(field, word);
    }

    /** What stands in the columns that give no field, and in those whose amounts were rounded. */
    public Map<String, String> attributes() {
        var attributes = new LinkedHashMap<>(rounded);
        for (var column : mapping.unmapped()) {
            var text = row.cell(column.index()).text();
            if (!mapping.formats().isMissing(text)) {
                attributes.put(column.name(), text);
                if (text.length() > LONGEST_ATTRIBUTE) {
                    refuse(null, column.name(), text, RowReason.TEXT_TOO_LONG);
                }
            }
        }
        if (attributes.size() > MOST_ATTRIBUTES) {
            issues.add(Issue.ofRow(row.line(), RowReason.ATTRIBUTES_TOO_MANY, RowReason.ATTRIBUTES_TOO_MANY.meaning()));
        }
        return attributes;
    }

    /** Refuses the row for what stands in a field. */
    public void refuse(String field, RowReason reason) {
        var source = mapping.source(field);
        refuse(
                field,
                source instanceof Column column ? column.name() : null,
                cell(field).text(),
                reason);
    }

    private void refuse(@Nullable String field, @Nullable String column, String value, RowReason reason) {
        issues.add(new Issue(row.line(), field, column, value, reason.severity(), reason.name(), reason.meaning(), 1));
    }

    private @Nullable BigDecimal number(String field) {
        if (cell(field) instanceof Cell.Number number) {
            return number.value();
        }
        var text = text(field);
        if (text == null) {
            return null;
        }
        var number = mapping.formats().number(text);
        if (number.isEmpty()) {
            refuse(field, RowReason.NOT_A_NUMBER);
        }
        return number.orElse(null);
    }

    private @Nullable String text(Field field, boolean required) {
        var text = cell(field.name()).text();
        if (mapping.formats().isMissing(text)) {
            if (required) {
                refuse(field.name(), RowReason.REQUIRED_MISSING);
            }
            return null;
        }
        if (text.length() > field.maxLength()) {
            refuse(field.name(), RowReason.TEXT_TOO_LONG);
            return null;
        }
        return text;
    }

    private Cell cell(String field) {
        return switch (mapping.source(field)) {
            case Column column -> row.cell(column.index());
            case RowNumber number -> Cell.of(Integer.toString(row.line() - 1));
            case Constant constant -> Cell.of(constant.text());
            case null -> Cell.EMPTY;
        };
    }

    private Field spec(String field) {
        return mapping.schema()
                .field(field)
                .orElseThrow(() -> new IllegalArgumentException("The schema has no field " + field));
    }
}
