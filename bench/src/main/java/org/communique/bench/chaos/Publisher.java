package org.communique.bench.chaos;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.communique.app.ArticlePublisher;
import org.communique.article.format.ArticleParser;
import org.communique.article.format.Origin;
import org.communique.config.Settings;
import org.communique.serde.AvroSerdes;

/** Publishes a story at an even pace, and again whatever it is not sure of. */
final class Publisher implements Callable<Integer> {

    private static final int BATCH = 25;

    private final Settings settings;
    private final AvroSerdes serdes;
    private final List<Told> story;
    private final double perSecond;

    Publisher(Settings settings, AvroSerdes serdes, List<Told> story, double perSecond) {
        this.settings = settings;
        this.serdes = serdes;
        this.story = story;
        this.perSecond = perSecond;
    }

    /** Returns how many batches had to be published again. */
    @Override
    public Integer call() throws InterruptedException {
        int repeated = 0;
        long begin = System.nanoTime();
        for (int from = 0; from < story.size(); from += BATCH) {
            long due = begin + (long) (from / perSecond * 1e9);
            TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
            List<Told> batch = story.subList(from, Math.min(story.size(), from + BATCH));
            while (!publish(batch)) {
                repeated++;
            }
        }
        return repeated;
    }

    private boolean publish(List<Told> batch) {
        byte[] lines =
                String.join("\n", batch.stream().map(Told::json).toList()).getBytes(StandardCharsets.UTF_8);
        try (ArticlePublisher publisher = new ArticlePublisher(settings, serdes)) {
            new ArticleParser().parse(new ByteArrayInputStream(lines), new Origin("chaos", Instant.now()), publisher);
            publisher.flush();
            return true;
        } catch (RuntimeException e) {
            return false;
        }
    }
}
