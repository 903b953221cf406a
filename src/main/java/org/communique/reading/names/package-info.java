/**
 * Who and what a text names: countries, organisations, places, office-holders, unnamed offices and groups, with later mentions resolved.
 *
 * <p>{@link org.communique.reading.names.Gazetteer} is the data (see docs/gazetteer.md). {@link org.communique.reading.names.NamedText} is an article with the
 * {@link org.communique.reading.names.Mention mentions} of each sentence in order of their place; a pronoun or "the two leaders" is a mention of kind GROUP or PERSON with the parties it stands
 * for.
 */
package org.communique.reading.names;
