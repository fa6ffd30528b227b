package org.claimtrail.command.uploads.rows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.claimtrail.command.uploads.rows.Mapping.Column;
import org.claimtrail.command.uploads.rows.Mapping.Constant;
import org.claimtrail.command.uploads.table.Cell;
import org.claimtrail.command.uploads.table.Characters;
import org.claimtrail.command.uploads.table.Row;
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

    /**
     * @param today the last day that is not in the future
     */
    public Cells(Row row, Mapping mapping, LocalDate today) {
        this.row = row;
        this.mapping = mapping;
        this.today = today;
        checkShape();
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

    /** The field's amount, never negative; null when it is missing or cannot be read. */
    public @Nullable Money amount(String field, @Nullable String currency) {
        var number = number(field);
        if (number == null || currency == null) {
            return null;
        }
        if (number.signum() < 0) {
            refuse(field, RowReason.AMOUNT_NEGATIVE);
            return null;
        }
        if (number.signum() != 0 && number.stripTrailingZeros().scale() > Money.scale(currency)) {
            refuse(field, RowReason.TOO_MANY_DECIMALS);
            return null;
        }
        try {
            var amount = Money.ofDecimal(number, currency);
            if (amount.leavesRoomForTotals()) {
                return amount;
            }
        } catch (ArithmeticException e) {
            // Not even the amount itself can be counted: refused like one whose totals cannot.
        }
        refuse(field, RowReason.AMOUNT_TOO_LARGE);
        return null;
    }

    /** What the caller says that the word in a field means, if he says anything. */
    public Optional<String> meaningOf(String word) {
        return mapping.meaningOf(word);
    }

    /** What stands in the columns that give no field. */
    public Map<String, String> attributes() {
        var attributes = new LinkedHashMap<String, String>();
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
            case Constant constant -> Cell.of(constant.text());
            case null -> Cell.EMPTY;
        };
    }

    private Field spec(String field) {
        return mapping.schema()
                .field(field)
                .orElseThrow(() -> new IllegalArgumentException("The schema has no field " + field));
    }

    /** What no field may hold: the database cannot store it, or it would hide something from a reader. */
    private void checkShape() {
        for (var i = 0; i < row.cells().size(); i++) {
            var text = row.cells().get(i) instanceof Cell.Text t ? t.text() : "";
            if (i >= mapping.width() && !text.isEmpty()) {
                refuse(null, null, text, RowReason.CELLS_BEYOND_HEADER);
                return;
            }
            if (!Characters.areStorable(text)) {
                refuse(null, mapping.nameOf(i), text, RowReason.TEXT_FORBIDDEN_CHARACTER);
            }
        }
    }
}
