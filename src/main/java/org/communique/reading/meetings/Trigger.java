package org.communique.reading.meetings;

/** The kind of words that made a candidate; its name stands in the rule id. */
enum Trigger {
    MET("met"),
    MEETING("meeting"),
    SUMMIT("summit"),
    TALKS("talks"),
    PHONE("phone"),
    VISIT("visit"),
    HOST("host"),
    GATHERING("gathering"),
    JOINT("joint"),
    SEQUEL("sequel"),
    NUMBER("number");

    private static final String VERSION = "/1";

    private final String word;

    Trigger(String word) {
        this.word = word;
    }

    String rule(String part) {
        return "meeting." + word + "." + part + VERSION;
    }
}
