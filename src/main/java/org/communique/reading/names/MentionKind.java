package org.communique.reading.names;

/** What a mention names. */
public enum MentionKind {
    /** A person, by name or pronoun. */
    PERSON,
    /** A state or territory, by name, adjective, capital used as its government, or seat of power. */
    COUNTRY,
    ORGANISATION,
    /** A city or site where things happen. */
    PLACE,
    /** Holders of an office without their names: "Chinese officials", "the president of Indonesia". */
    OFFICE,
    /** Several parties by one word: "the two leaders", "both sides", "they". */
    GROUP,
    /** Names that hold a country's or city's name and mean something else: "New York Times". Never given as a mention. */
    OTHER_NAME
}
