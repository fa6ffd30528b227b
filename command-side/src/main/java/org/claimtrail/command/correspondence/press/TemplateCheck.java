package org.claimtrail.command.correspondence.press;

import static org.claimtrail.command.shared.Refused.unless;

import com.github.jknack.handlebars.HandlebarsException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.claimtrail.command.shared.Refused;

/**
 * Holds a text against what a template may be, before the template engine sees any of it: variables that there are,
 * whole blocks, one loop at a time, and nothing else. What passes can neither call anything nor grow beyond all
 * bounds.
 */
public final class TemplateCheck {

    /** The longest subject, in characters. */
    public static final int LONGEST_SUBJECT = 200;

    /** The longest body, in characters. */
    public static final int LONGEST_BODY = 20_000;

    private static final int DEEPEST = 8;
    private static final int SHOWN = 60;
    private static final String NAME = "([A-Za-z]+(?:\\.[A-Za-z]+)?)";
    private static final Pattern VALUE = Pattern.compile(NAME);
    private static final Pattern OPENING = Pattern.compile("#(if|unless|each)\\s+" + NAME);
    private static final Pattern CLOSING = Pattern.compile("/(if|unless|each)");

    /** A block that is open, and whether its other half has begun. */
    private record Block(String kind, String name, boolean isElse) {}

    private final String text;
    private final String where;
    private final Deque<Block> open = new ArrayDeque<>();

    private TemplateCheck(String text, String where) {
        this.text = text;
        this.where = where;
    }

    /** Refuses what is no template, and names what is wrong and where. */
    public static void check(TemplateText template) {
        refuseTooLong("subject", template.subject(), LONGEST_SUBJECT);
        refuseTooLong("body", template.body(), LONGEST_BODY);
        unless(
                template.subject().lines().count() == 1,
                TemplateRefusal.TEMPLATE_SYNTAX_INVALID,
                "The subject must be one line.");
        new TemplateCheck(template.subject(), "subject").all();
        new TemplateCheck(template.body(), "body").all();
    }

    private static void refuseTooLong(String what, String text, int longest) {
        unless(
                !text.isBlank() && text.length() <= longest,
                TemplateRefusal.TEMPLATE_TOO_LONG,
                "The " + what + " has " + text.length() + " characters; from 1 to " + longest + " are allowed.");
    }

    private void all() {
        for (var at = text.indexOf("{{"); at >= 0; at = text.indexOf("{{", at)) {
            var end = text.indexOf("}}", at);
            unless(
                    end > 0,
                    TemplateRefusal.TEMPLATE_SYNTAX_INVALID,
                    "The tag " + shown(text.substring(at)) + " is not closed" + place(at));
            var tag = text.substring(at, end + 2);
            unless(at == 0 || text.charAt(at - 1) != '\\', TemplateRefusal.TEMPLATE_TAG_FORBIDDEN, notAllowed(tag, at));
            one(tag, at);
            at = end + 2;
        }
        unless(
                open.isEmpty(),
                TemplateRefusal.TEMPLATE_SYNTAX_INVALID,
                open.isEmpty() ? "" : "The block " + words(open.peek()) + " of the " + where + " is not closed.");
        try {
            Merge.compile(text);
        } catch (HandlebarsException e) {
            throw new Refused(
                    TemplateRefusal.TEMPLATE_SYNTAX_INVALID, "The " + where + " cannot be read as a template.");
        }
    }

    private void one(String tag, int at) {
        var content = tag.substring(2, tag.length() - 2).strip();
        var opening = OPENING.matcher(content);
        var closing = CLOSING.matcher(content);
        if (opening.matches()) {
            opened(opening, tag, at);
        } else if (closing.matches()) {
            var block = open.poll();
            unless(
                    block != null && block.kind().equals(closing.group(1)),
                    TemplateRefusal.TEMPLATE_SYNTAX_INVALID,
                    shown(tag) + " closes what was not opened" + place(at));
        } else if (content.equals("else")) {
            var block = open.poll();
            if (block == null || block.isElse()) {
                throw new Refused(TemplateRefusal.TEMPLATE_SYNTAX_INVALID, "{{else}} belongs to no block" + place(at));
            }
            open.push(new Block(block.kind(), block.name(), true));
        } else if (VALUE.matcher(content).matches()) {
            unless(isKnown(content), TemplateRefusal.TEMPLATE_VARIABLE_UNKNOWN, unknown(content, at));
        } else {
            unless(isComment(tag), TemplateRefusal.TEMPLATE_TAG_FORBIDDEN, notAllowed(tag, at));
        }
    }

    private void opened(Matcher opening, String tag, int at) {
        var kind = opening.group(1);
        var name = opening.group(2);
        unless(
                open.size() < DEEPEST,
                TemplateRefusal.TEMPLATE_SYNTAX_INVALID,
                "Blocks stand in more than " + DEEPEST + " others" + place(at));
        if (kind.equals("each")) {
            unless(
                    Variables.isList(name),
                    TemplateRefusal.TEMPLATE_VARIABLE_UNKNOWN,
                    "There is no list " + name + place(at));
            unless(
                    list().isEmpty(),
                    TemplateRefusal.TEMPLATE_TAG_FORBIDDEN,
                    shown(tag) + " stands in another loop" + place(at));
        } else {
            unless(
                    isKnown(name) || Variables.isGroup(name) || Variables.isList(name),
                    TemplateRefusal.TEMPLATE_VARIABLE_UNKNOWN,
                    unknown(name, at));
        }
        open.push(new Block(kind, name, false));
    }

    private boolean isKnown(String name) {
        var list = list();
        return Variables.isValue(name) || (!list.isEmpty() && Variables.isItem(list, name));
    }

    /** The list whose items are gone through here; empty outside of loops and where there is no item. */
    private String list() {
        return open.stream()
                .filter(block -> block.kind().equals("each") && !block.isElse())
                .map(Block::name)
                .findFirst()
                .orElse("");
    }

    private static boolean isComment(String tag) {
        return tag.startsWith("{{!")
                && !tag.startsWith("{{!--")
                && !tag.substring(2).contains("{{");
    }

    private String unknown(String name, int at) {
        return "There is no variable " + name + " here" + place(at);
    }

    private String notAllowed(String tag, int at) {
        return shown(tag) + " is not allowed" + place(at);
    }

    private String place(int at) {
        return ": line " + (text.substring(0, at).lines().count() + (at == 0 || text.charAt(at - 1) == '\n' ? 1 : 0))
                + " of the " + where + ".";
    }

    private static String words(Block block) {
        return "{{#" + block.kind() + " " + block.name() + "}}";
    }

    private static String shown(String tag) {
        var line = tag.lines().findFirst().orElse("");
        return line.length() <= SHOWN ? line : line.substring(0, SHOWN) + "…";
    }
}
