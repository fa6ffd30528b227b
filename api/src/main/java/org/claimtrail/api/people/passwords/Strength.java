package org.claimtrail.api.people.passwords;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import me.gosimple.nbvcxz.Nbvcxz;
import me.gosimple.nbvcxz.matching.match.DictionaryMatch;
import me.gosimple.nbvcxz.resources.Configuration;
import me.gosimple.nbvcxz.resources.ConfigurationBuilder;
import me.gosimple.nbvcxz.resources.Dictionary;
import me.gosimple.nbvcxz.resources.DictionaryBuilder;
import me.gosimple.nbvcxz.scoring.Result;
import org.jspecify.annotations.Nullable;

/**
 * Estimates, without asking anybody outside, how hard a password is to guess: by words, names, keyboard patterns,
 * dates, repetitions, and the passwords that are known from breaches.
 */
final class Strength {

    /** What comes after so many characters can only make a password better; looking at it costs time. */
    private static final int LOOKED_AT = 48;

    private static final int SHORTEST_WORD = 4;
    private static final int MOST_WORDS = 40;
    private static final long PATIENCE_MILLIS = 250;
    private static final String BREACHED = "passwords";
    private static final String OWN = "own";
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final List<String> OURS = List.of("claimtrail", "insurance", "insurer", "claims", "policy");

    private final double entropy;
    private final List<Dictionary> common = ConfigurationBuilder.getDefaultDictionaries();

    Strength(double entropy) {
        this.entropy = entropy;
    }

    /** What makes it easy to guess; null when nothing does. */
    @Nullable String weakness(String password, Collection<String> context) {
        var start = password.substring(
                0, password.offsetByCodePoints(0, Math.min(LOOKED_AT, password.codePointCount(0, password.length()))));
        var result = new Nbvcxz(configuration(context)).estimate(start);
        if (isBreached(result, start)) {
            return "is among the passwords that are known from breaches.";
        }
        if (result.getEntropy() >= entropy) {
            return null;
        }
        return names(result)
                ? "is too easy to guess: it is built on your own name, address or company."
                : "is too easy to guess: it is built on common passwords, words, dates or patterns.";
    }

    private Configuration configuration(Collection<String> context) {
        var dictionaries = new ArrayList<>(common);
        var own = new DictionaryBuilder().setDictionaryName(OWN).setExclusion(true);
        words(context).forEach(word -> own.addWord(word, 0));
        dictionaries.add(own.createDictionary());
        return new ConfigurationBuilder()
                .setDictionaries(dictionaries)
                .setMinimumEntropy(entropy)
                .setLocale(Locale.ENGLISH)
                .setDistanceCalc(false)
                .setCombinationAlgorithmTimeout(PATIENCE_MILLIS)
                .createConfiguration();
    }

    /** The words of the context, whole and in parts, the longest first. */
    private static List<String> words(Collection<String> context) {
        var words = new ArrayList<>(OURS);
        for (var text : context) {
            var lower = text.toLowerCase(Locale.ROOT);
            words.add(lower);
            words.add(BETWEEN_WORDS.matcher(lower).replaceAll(""));
            words.addAll(List.of(BETWEEN_WORDS.split(lower)));
        }
        return words.stream()
                .filter(word -> word.length() >= SHORTEST_WORD && word.length() <= LOOKED_AT)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(MOST_WORDS)
                .toList();
    }

    private static boolean isBreached(Result result, String start) {
        return result.getMatches().stream()
                .anyMatch(match -> match instanceof DictionaryMatch word
                        && word.getDictionaryName().equals(BREACHED)
                        && word.getLength() == start.length());
    }

    private static boolean names(Result result) {
        return result.getMatches().stream()
                .anyMatch(match -> match instanceof DictionaryMatch word
                        && word.getDictionaryName().equals(OWN));
    }
}
