package org.communique.reading.agreements;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.communique.reading.Participant;
import org.communique.reading.TextPart;
import org.communique.reading.names.Mention;
import org.communique.reading.names.NamedText;
import org.communique.reading.text.Sentence;

/** Whom an article names, how often, and beside which agreements. For one article and one thread. */
final class PartyArticle {

    private static final int ENOUGH = 2;
    private static final int FOREMOST = 4;
    private static final double HALF = 0.5;

    private final NamedText text;
    private final ArticleWords words;
    private final List<String> ranked;
    private final Map<String, Integer> named = new LinkedHashMap<>();
    private final Set<String> title = new LinkedHashSet<>();
    private final Set<String> pair;
    private final Map<Integer, Map<String, Integer>> matters = new LinkedHashMap<>();
    private final Map<Integer, KnownAgreements.Known> matterNames = new LinkedHashMap<>();
    private final Map<Integer, Integer> matterSizes = new LinkedHashMap<>();
    private final Map<Integer, Set<String>> matterPairs = new LinkedHashMap<>();

    PartyArticle(NamedText text) {
        this.text = text;
        this.words = new ArticleWords(text.text());
        for (Sentence sentence : text.sentences()) {
            Set<String> codes = new LinkedHashSet<>();
            parties(sentence).forEach(mention -> codes.addAll(mention.codes()));
            codes.forEach(code -> named.merge(code, 1, Integer::sum));
            if (sentence.part() == TextPart.TITLE) {
                title.addAll(codes);
            }
        }
        this.ranked = named.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
        this.pair = new LinkedHashSet<>(text.mainPair().stream()
                .map(Participant::country)
                .filter(Objects::nonNull)
                .toList());
    }

    List<Mention> parties(Sentence sentence) {
        return text.mentions(sentence).stream()
                .filter(mention -> mention.party() && !mention.codes().isEmpty())
                .toList();
    }

    /** Notes who is named beside a statement of a matter, and the name by which it is known; null where it is not. */
    void note(int matter, Set<String> codes, KnownAgreements.Known name) {
        matterSizes.merge(matter, 1, Integer::sum);
        if (name != null) {
            matterNames.putIfAbsent(matter, name);
        }
        Map<String, Integer> counts = matters.computeIfAbsent(matter, key -> new LinkedHashMap<>());
        codes.forEach(code -> counts.merge(code, 1, Integer::sum));
    }

    /** Notes between whom the words of a sentence say that a matter is. */
    void notePair(int matter, Set<String> codes) {
        matterPairs.computeIfAbsent(matter, key -> new LinkedHashSet<>()).addAll(codes);
    }

    KnownAgreements.Known known(int matter) {
        return matterNames.get(matter);
    }

    /** All who may be a party though the sentence does not name them. */
    Set<String> others(int matter) {
        Set<String> others = new LinkedHashSet<>(pair);
        others.addAll(matters.getOrDefault(matter, Map.of()).keySet());
        others.addAll(matterPairs.getOrDefault(matter, Set.of()));
        ranked.stream().limit(FOREMOST).forEach(others::add);
        return others;
    }

    void addSigns(EnumSet<PartySign> own, String code, int matter) {
        if (code.startsWith("X") || code.equals("UNO") || code.equals("EUU")) {
            own.add(PartySign.ORGANISATION);
        }
        if (pair.contains(code)) {
            own.add(PartySign.MAIN_PAIR);
        }
        if (title.contains(code)) {
            own.add(PartySign.TITLE);
        }
        int rank = ranked.indexOf(code);
        own.add(
                switch (rank) {
                    case 0 -> PartySign.ARTICLE_FIRST;
                    case 1 -> PartySign.ARTICLE_SECOND;
                    case 2 -> PartySign.ARTICLE_THIRD;
                    default -> PartySign.ARTICLE_LATER;
                });
        if (named.getOrDefault(code, 0) <= 1) {
            own.add(PartySign.ARTICLE_SELDOM);
        }
        addMatterSigns(own, code, matter);
    }

    private void addMatterSigns(EnumSet<PartySign> own, String code, int matter) {
        Map<String, Integer> counts = matters.getOrDefault(matter, Map.of());
        int size = matterSizes.getOrDefault(matter, 0);
        int times = counts.getOrDefault(code, 0);
        Set<String> told = matterPairs.getOrDefault(matter, Set.of());
        if (!told.isEmpty()) {
            own.add(told.contains(code) ? PartySign.MATTER_PAIR : PartySign.NOT_MATTER_PAIR);
        }
        if (size >= ENOUGH) {
            own.add(
                    times >= size * HALF
                            ? PartySign.MATTER_MOST
                            : times > 0 ? PartySign.MATTER_SOME : PartySign.MATTER_NEVER);
            long better =
                    counts.values().stream().filter(other -> other > times).count();
            if (times > 0 && better <= 1) {
                own.add(better == 0 ? PartySign.MATTER_FIRST : PartySign.MATTER_SECOND);
            }
        }
    }

    /** The parties of an agreement known by name; empty where it is not. */
    Set<String> parties(KnownAgreements.Known known, Set<String> told) {
        if (known == null) {
            return Set.of();
        }
        boolean all = !known.words().isEmpty() && known.all().containsAll(told) && words.hasAny(known.words());
        return new LinkedHashSet<>(all ? known.all() : known.parties());
    }

    /** Named in the sentence before. */
    Set<String> before(Sentence sentence) {
        int index = sentence.index() - 1;
        Set<String> codes = new LinkedHashSet<>();
        if (index >= 0 && text.sentences().get(index).part() != TextPart.TITLE) {
            parties(text.sentences().get(index)).forEach(mention -> codes.addAll(mention.codes()));
        }
        return codes;
    }
}
