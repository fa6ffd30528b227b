package org.claimtrail.command.uploads.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;

/** What stands in one cell; only a spreadsheet knows more than text. */
public sealed interface Cell {

    Cell EMPTY = new Empty();

    /** As a person would read it, without outer spaces. */
    String text();

    /** Nothing. */
    record Empty() implements Cell {
        @Override
        public String text() {
            return "";
        }
    }

    /** Text, never blank and without outer spaces. */
    record Text(String text) implements Cell {}

    /** A number of a spreadsheet. */
    record Number(BigDecimal value) implements Cell {
        /** A spreadsheet stores binary doubles and shows 15 digits of them; what is behind those is noise. */
        private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_EVEN);

        public Number {
            var shown = value.precision() > 15 ? value.round(SHOWN) : value;
            value = shown.signum() == 0 ? BigDecimal.ZERO : shown.stripTrailingZeros();
        }

        @Override
        public String text() {
            return value.toPlainString();
        }
    }

    /** A day of a spreadsheet. */
    record Day(LocalDate value) implements Cell {
        @Override
        public String text() {
            return value.toString();
        }
    }

    /** Reads text; blank text is an empty cell, and a no-break space is a space. */
    static Cell of(String text) {
        var bare = text.indexOf('\u00A0') < 0
                ? text.strip()
                : text.replace('\u00A0', ' ').strip();
        return bare.isEmpty() ? EMPTY : new Text(bare);
    }
}
