package org.claimtrail.command.correspondence.press;

/** How lines look. */
enum Style {
    NAME(Typeface.BOLD, 14f),
    HEADING(Typeface.BOLD, 10.5f),
    TEXT(Typeface.REGULAR, 10f),
    SMALL(Typeface.REGULAR, 8.5f);

    private static final float LEADING = 1.35f;

    private final Typeface face;
    private final float size;

    Style(Typeface face, float size) {
        this.face = face;
        this.size = size;
    }

    Typeface face() {
        return face;
    }

    /** In points. */
    float size() {
        return size;
    }

    /** From one line to the next, in points. */
    float height() {
        return size * LEADING;
    }
}
