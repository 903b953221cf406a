package org.communique.bench.chaos;

import java.util.List;
import org.communique.reading.NewsText;
import org.communique.reading.Reader;
import org.communique.reading.Reading;

/** Makes sure, before anything is started, that the reader reads the story's sentences as they are meant. */
final class StoryCheck {

    private StoryCheck() {}

    static void require(Story story) {
        Reader reader = new Reader();
        List<String> strange = story.publishings().stream()
                .filter(told -> !told.withdrawal() && !oneFact(told, reader))
                .map(told -> told.published() + " " + told.body())
                .distinct()
                .toList();
        if (!strange.isEmpty()) {
            throw new IllegalStateException("The reader does not read " + strange.size()
                    + " sentences of the story as meant, so its outcome is not known; the first: " + strange.get(0));
        }
    }

    private static boolean oneFact(Told told, Reader reader) {
        Reading reading = reader.read(new NewsText("News of the day", told.body(), told.published()));
        boolean meeting = told.id().contains("-m");
        return reading.meetings().size() == (meeting ? 1 : 0)
                && reading.agreements().size() == (meeting ? 0 : 1);
    }
}
