package org.communique.reading.meetings;

import java.util.ArrayList;
import java.util.List;
import org.communique.reading.Level;
import org.communique.reading.Mode;
import org.communique.reading.Participant;
import org.communique.reading.TextPart;
import org.communique.reading.names.Mention;
import org.communique.reading.names.MentionKind;
import org.communique.reading.names.NameForm;
import org.communique.reading.text.WordHash;

/** Who comes to a capital is received there: adds the visit. */
final class Journeys {

    private static final int REACH = 4;
    private static final int PURPOSE = 9;
    private static final long[] QUOTED = WordHash.ofWords("i we");
    private static final long[] WHILE = WordHash.ofWords("while when if once");

    private final Draft draft;
    private final Scene scene;

    Journeys(Draft draft) {
        this.draft = draft;
        this.scene = draft.scene();
    }

    /** The state or a city of one that starts here, after an article or not; who comes to a city of a state that the article does not name comes to others there. */
    Mention place(int from) {
        Mention mention = scene.startingAt(scene.has(from, MeetingWord.DETERMINER) ? from + 1 : from);
        boolean place = mention != null
                && (mention.kind() == MentionKind.PLACE || mention.kind() == MentionKind.COUNTRY)
                && mention.form() != NameForm.ADJECTIVE
                && mention.code() != null
                && (mention.form() == NameForm.CAPITAL || scene.text().names(mention.code()));
        return place ? mention : null;
    }

    void add(String part, int verb, Side guest, Mention host) {
        Standing told = draft.status().ofVerb(verb);
        if (scene.has(verb, MeetingWord.SEND) && scene.has(verb - 1, MeetingWord.PRESENT_BE) && !told.ahead()) {
            add(part, verb, guest, host, Standing.PLANNED);
            return;
        }
        boolean now =
                !told.ahead() && told != Standing.DENIED && scene.has(verb, MeetingWord.PRESENT_BE) && !whenever(verb);
        Standing status = now ? Standing.UNDER_WAY : told;
        add(part, verb, guest, host, status == Standing.UNKNOWN && onTheCalendar(verb) ? Standing.PLANNED : status);
    }

    /** "while he is in Washington": on whatever day. */
    private boolean whenever(int verb) {
        for (int i = verb - 1; i >= Math.max(scene.from(), verb - REACH); i--) {
            if (scene.isOneOf(i, WHILE)) {
                return true;
            }
        }
        return false;
    }

    /** "leaves on Saturday for Shanghai": the present and a day. */
    private boolean onTheCalendar(int verb) {
        return scene.tokens().word(verb).endsWith("s")
                && !scene.has(verb, MeetingWord.BE)
                && scene.sentence().part() == TextPart.BODY
                && scene.dates().stream()
                        .anyMatch(date -> date.future() != null && Math.abs(date.from() - verb) <= PURPOSE);
    }

    void add(String part, int verb, Side guest, Mention host, Standing status) {
        Level rank = Side.level(List.of(guest));
        boolean people = guest.mentions().stream().anyMatch(Scene::person);
        if (!people
                || oneself(guest)
                || rank == null
                || guest.codes().size() != 1
                || guest.codes().contains(host.code())
                || status == Standing.DENIED
                || scene.any(verb, verb + PURPOSE, MeetingWord.PRIVATE)
                || told(verb, guest)) {
            return;
        }
        List<Participant> parties = new ArrayList<>(guest.parties());
        if (convene(guest, host)) {
            draft.add(
                    Trigger.GATHERING,
                    "there",
                    verb,
                    parties,
                    rank,
                    Mode.IN_PERSON,
                    status,
                    List.of(),
                    Draft.Weight.GATHERING);
            return;
        }
        parties.add(new Participant(host.code(), null));
        draft.add(Trigger.VISIT, part, verb, parties, rank, Mode.IN_PERSON, status, List.of(), Draft.Weight.BILATERAL);
    }

    /** "EU leaders are back in Brussels": with each other, no guests of Belgium's. */
    private static boolean convene(Side guest, Mention host) {
        Mention all = guest.mentions().get(0);
        return guest.mentions().size() == 1
                && all.plural()
                && Bodies.ofStates(all.code())
                && Bodies.member(all.code(), host.code());
    }

    /** {@code "I will be going to London," he said at a meeting with Starmer}: no meeting beside that one. */
    private boolean oneself(Side guest) {
        return guest.mentions().stream()
                .anyMatch(mention -> mention.form() == NameForm.PRONOUN && scene.isOneOf(mention.from(), QUOTED));
    }

    /** What follows tells whom the guest met there: "traveled to Singapore to meet Trump". */
    boolean told(int verb, Side guest) {
        int from = scene.tokens().start(verb);
        int to = scene.tokens().end(Math.min(scene.to() - 1, verb + PURPOSE));
        return draft.candidates().stream()
                .anyMatch(candidate -> !candidate.supporting()
                        && candidate.codes().containsAll(guest.codes())
                        && candidate.evidence().start() > from
                        && candidate.evidence().start() < to);
    }
}
