package org.communique.cli;

import org.communique.reading.Evidence;
import org.communique.reading.Explanation;

/** One explanation as text: what came of it, the rule, the span within its sentence. */
final class ExplanationPrinter {

    private ExplanationPrinter() {}

    static String line(Explanation why) {
        Evidence evidence = why.evidence();
        return "    " + (why.told() ? "told     " : "not told ") + why.what() + "  [" + evidence.rule() + ", "
                + evidence.start() + "-" + evidence.end() + "]  \""
                + evidence.sentence().strip() + "\"";
    }
}
