package org.communique.app;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Consumer;
import org.communique.article.Item;
import org.communique.article.fetch.FeedFetcher;
import org.communique.article.fetch.FetchSettings;
import org.communique.article.fetch.Fetched;
import org.communique.article.fetch.Validators;
import org.communique.article.format.ArticleParser;
import org.communique.article.format.Origin;

/** A feed by its address, looked at again and again politely: remembers what the server said of its last copy. For one thread. */
public final class FeedSource {

    private final FeedFetcher fetcher = new FeedFetcher(FetchSettings.DEFAULT, Clock.systemUTC());
    private final ArticleParser parser = new ArticleParser();
    private URI address;
    private Validators validators = Validators.NONE;
    private Instant notBefore = Instant.MIN;

    /**
     * A feed.
     *
     * @throws IllegalArgumentException where the address is none
     */
    public FeedSource(String address) {
        this.address = URI.create(address);
    }

    /** Whether a place is an address and no file. */
    public static boolean isUrl(String place) {
        return place.startsWith("http://") || place.startsWith("https://");
    }

    /**
     * Fetches the feed and hands on its items; does nothing while the server has asked to be left alone.
     *
     * @return what went wrong, or null
     */
    public String look(Consumer<Item> items) {
        Instant now = Instant.now();
        if (now.isBefore(notBefore)) {
            return null;
        }
        Fetched fetched = fetcher.fetch(address, validators);
        if (fetched instanceof Fetched.Fresh fresh) {
            parser.parse(fresh.body(), new Origin(address.toString(), now), items);
            validators = fresh.validators();
            address = fresh.address();
            return null;
        }
        if (fetched instanceof Fetched.Later later) {
            notBefore = now.plus(later.pause());
            return address + " asks to come back in " + later.pause().toSeconds() + " s";
        }
        return fetched instanceof Fetched.Failed failed ? failed.message() : null;
    }
}
