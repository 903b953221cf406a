package org.communique.reading.names;

import org.communique.reading.Level;

/**
 * A word for an office.
 *
 * @param words as news words it, singular
 * @param level rank in a meeting; null where the holder meets nobody (spokesman)
 * @param country state that is meant where none is named ("Secretary of State"), else null
 * @param only whether no other state has it, whatever nation is named ("the Argentine pope")
 * @param plural whether this form names several holders
 */
public record Title(String words, Role role, Level level, String country, boolean only, boolean plural) {}
