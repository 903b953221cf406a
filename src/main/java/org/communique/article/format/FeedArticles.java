package org.communique.article.format;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.communique.article.Cause;
import org.communique.article.Item;
import org.communique.article.Repair;

/**
 * Makes articles of a feed's items. An item is known by its guid, else by its link, else by its title and date; a guid or
 * link that one feed gives to several items of different titles tells nothing and is passed over. Its version is the second of its last
 * update; where the item tells none, that of the feed's, so that an item edited in place counts as a correction.
 */
final class FeedArticles {
    private static final Pattern ABSOLUTE = Pattern.compile("\\p{Alpha}[\\p{Alnum}+.-]+:\\S.*", Pattern.DOTALL);

    private final FeedHead head;
    private final Origin origin;

    FeedArticles(FeedHead head, Origin origin) {
        this.head = head;
        this.origin = origin;
    }

    void make(List<FeedEntry> entries, Consumer<Item> items) {
        Set<String> shared = shared(entries, FeedEntry::guid);
        shared.addAll(shared(entries, FeedEntry::link));
        entries.forEach(entry -> items.accept(item(entry, shared)));
    }

    private Item item(FeedEntry entry, Set<String> shared) {
        String id = identity(entry, shared);
        if (id.isEmpty()) {
            return entry.piece()
                    .rejected(Cause.NO_ID, "is an item without guid, link, title and text; nothing can be told of it");
        }
        Draft draft = new Draft(id, entry.piece().encodingRepaired());
        draft.words(entry.title(), entry.body());
        dates(entry, draft);
        draft.set()
                .source(head.title())
                .url(entry.link())
                .language(first(entry.language(), head.language()))
                .usageTerms(first(entry.rights(), head.rights()));
        return new Item.Parsed(draft.finish(head.format(), origin));
    }

    private void dates(FeedEntry entry, Draft draft) {
        Optional<Moment> updated = Dates.parse(entry.updated());
        Optional<Moment> published = Dates.parse(entry.published()).or(() -> updated);
        // An item without a date came out when it was fetched, or not long before.
        draft.published(published.orElseGet(() -> Moment.ofUtc(origin.fetched())));
        draft.repaired(Repair.DATE, published.isEmpty());
        draft.set().version(updated.map(FeedArticles::second).orElseGet(() -> latest(published)));
    }

    private long latest(Optional<Moment> published) {
        Optional<Moment> built = Dates.parse(head.built());
        if (built.isEmpty() && origin.remote()) {
            built = Optional.of(Moment.ofUtc(origin.fetched()));
        }
        return Math.max(
                published.map(FeedArticles::second).orElse(1L),
                built.map(FeedArticles::second).orElse(1L));
    }

    private static long second(Moment moment) {
        return Math.max(1, moment.instant().getEpochSecond());
    }

    private String identity(FeedEntry entry, Set<String> shared) {
        if (!entry.guid().isEmpty() && !shared.contains(entry.guid())) {
            return ABSOLUTE.matcher(entry.guid()).matches() ? entry.guid() : namespace() + "#" + entry.guid();
        }
        if (!entry.link().isEmpty() && !shared.contains(entry.link())) {
            return entry.link();
        }
        String words = entry.title().isBlank() ? entry.body() : entry.title();
        return words.isBlank() ? "" : "urn:uuid:" + hash(namespace() + '\n' + words + '\n' + entry.published());
    }

    private String namespace() {
        return first(head.link(), first(origin.remote() ? origin.name() : "", first(head.title(), origin.stem())));
    }

    private static String hash(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private static Set<String> shared(List<FeedEntry> entries, Function<FeedEntry, String> key) {
        Map<String, String> titles = new HashMap<>();
        Set<String> shared = new HashSet<>();
        for (FeedEntry entry : entries) {
            String other = titles.putIfAbsent(key.apply(entry), entry.title());
            if (other != null && !other.equals(entry.title())) {
                shared.add(key.apply(entry));
            }
        }
        return shared;
    }

    private static String first(String preferred, String otherwise) {
        return preferred.isEmpty() ? otherwise : preferred;
    }
}
