package org.communique.article;

import java.util.Objects;
import java.util.Set;

/** What came of checking an article. */
public sealed interface Checked {

    /**
     * The article can be read.
     *
     * @param article with normalised text, which evidence counts characters in
     * @param marks what is noteworthy about it
     */
    record Accepted(Article article, Set<Mark> marks) implements Checked {
        public Accepted {
            Objects.requireNonNull(article, "article");
            marks = Set.copyOf(marks);
        }
    }

    /**
     * The article cannot be read.
     *
     * @param cause stable code
     * @param message what is wrong and what to do
     */
    record Rejected(Cause cause, String message) implements Checked {
        public Rejected {
            Objects.requireNonNull(cause, "cause");
            Objects.requireNonNull(message, "message");
        }
    }
}
