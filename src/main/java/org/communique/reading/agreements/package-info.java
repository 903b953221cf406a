/**
 * What an article says of agreements between governments: rules ({@code rules.tsv}) over classes of words ({@code words.tsv}) find
 * sentences that may move an agreement's stage, a trained linear model keeps those that a careful reader would note.
 */
package org.communique.reading.agreements;
