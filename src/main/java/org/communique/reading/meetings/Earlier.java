package org.communique.reading.meetings;

import java.util.List;
import java.util.stream.Stream;
import org.communique.reading.Mode;
import org.communique.reading.Participant;

/** What the words before in a sentence have told already. */
final class Earlier {

    private final Scene scene;
    private final List<Candidate> candidates;

    /** Takes the list of candidates as it grows. */
    Earlier(Scene scene, List<Candidate> candidates) {
        this.scene = scene;
        this.candidates = candidates;
    }

    /** Whether some candidate carries the number. */
    boolean numbers(int value) {
        return candidates.stream()
                .flatMap(candidate -> candidate.ordinals().stream())
                .anyMatch(ordinal -> ordinal.value() == value);
    }

    /** Whether the word told of a meeting. */
    boolean toldBy(int token) {
        int start = scene.tokens().start(token);
        return told().anyMatch(candidate -> candidate.evidence().start() == start);
    }

    /** Whether any meeting was told. */
    boolean tells() {
        return told().findAny().isPresent();
    }

    /** Whether these meet. */
    boolean met(Side side) {
        return told().anyMatch(told -> told.codes().equals(codes(side.parties())));
    }

    /** Whether these meet, with others or not. */
    boolean metTogether(Side side) {
        return told().anyMatch(told -> told.codes().containsAll(side.codes()));
    }

    /** "met on Thursday, their first meeting since": held as the words before have it, else unknown. */
    Standing standing(List<Participant> parties) {
        return of(parties).anyMatch(told -> told.standing() == Standing.HELD) ? Standing.HELD : Standing.UNKNOWN;
    }

    /** "spoke for two hours, their first conversation since": by telephone as before, else as given. */
    Mode mode(Mode mode, int token, List<Participant> parties) {
        boolean called =
                scene.has(token, MeetingWord.LOOSE_TALKS) && of(parties).anyMatch(told -> told.mode() == Mode.PHONE);
        return called ? Mode.PHONE : mode;
    }

    private Stream<Candidate> told() {
        return candidates.stream().filter(candidate -> !candidate.supporting());
    }

    /** Of these parties, or all where nobody is named. */
    private Stream<Candidate> of(List<Participant> parties) {
        List<String> codes = codes(parties);
        return told().filter(told -> codes.isEmpty() || told.codes().equals(codes));
    }

    private static List<String> codes(List<Participant> parties) {
        return parties.stream().map(Participant::country).distinct().sorted().toList();
    }
}
