/**
 * What an article is about: a linear model over words and phrases on top of a lexicon written by hand. {@link
 * org.communique.reading.topics.TopicReader} reads, {@code org.communique.training.TopicTrainer} trains.
 */
package org.communique.reading.topics;
