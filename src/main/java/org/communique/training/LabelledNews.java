package org.communique.training;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.communique.reading.agreements.AgreementReader;
import org.communique.reading.agreements.AgreementTrace;
import org.communique.reading.names.NamedText;

/**
 * A labelled article with what the rules make of it.
 *
 * @param set the file it comes from
 * @param counted whether its readers' way of telling parties is learnt from it and the figures count it
 * @param gate how surely it is diplomatic news, by a topic model that was not trained on it
 */
record LabelledNews(
        JsonNode labels, String set, boolean counted, NamedText text, double gate, List<AgreementTrace> traces) {

    LabelledNews readBy(AgreementReader reader) {
        return new LabelledNews(labels, set, counted, text, gate, reader.explain(text, gate));
    }

    List<JsonNode> gold() {
        List<JsonNode> gold = new ArrayList<>();
        labels.path("agreements").forEach(gold::add);
        return gold;
    }
}
