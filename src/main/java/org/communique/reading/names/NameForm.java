package org.communique.reading.names;

/** The way a name is put. */
public enum NameForm {
    NAME,
    ADJECTIVE,
    DEMONYM,
    CAPITAL,
    CITY,
    METONYM,
    FULL_NAME,
    SURNAME,
    TITLE,
    PRONOUN
}
