package org.communique.article.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTextTest {

    @Test
    void shouldKeepParagraphs() {
        assertThat(HtmlText.of("<p>One &amp; two.</p>\n<p>Three<br>four</p><ul><li>five</li></ul>"))
                .isEqualTo("One & two.\n\nThree\nfour\n\nfive");
    }

    @Test
    void shouldTakeTwoBreaksForAParagraph() {
        assertThat(HtmlText.of("One.<br /><br />Two.<br>Three.")).isEqualTo("One.\n\nTwo.\nThree.");
    }

    @Test
    void shouldKeepPlainParagraphsAroundInlineTags() {
        assertThat(HtmlText.of("One <b>bold</b>.\n\nTwo.")).isEqualTo("One bold.\n\nTwo.");
    }

    @Test
    void shouldDropWhatNobodyReads() {
        assertThat(HtmlText.of(
                        "<style>p{}</style><p>Seen<script>hidden()</script></p><!-- hidden --><iframe>hidden</iframe>"))
                .isEqualTo("Seen");
    }

    @Test
    void shouldUndoDoubleEscaping() {
        assertThat(HtmlText.of("&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;"))
                .isEqualTo("One.\n\nTwo.");
    }

    @Test
    void shouldDecodeEntitiesWithoutTouchingLines() {
        assertThat(HtmlText.of("Kraków &ndash; Pozna&#324;\n\nnext")).isEqualTo("Kraków – Poznań\n\nnext");
    }

    @Test
    void shouldSurviveDeepNesting() {
        assertThat(HtmlText.of("<div>".repeat(20_000) + "deep")).isEqualTo("deep");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a < b and b > c", "AT&T and R&D", "I <3 news", "x <unknown> y", "2<3 & 4>3"})
    void shouldLeaveTextAlone(String text) {
        assertThat(HtmlText.isMarkup(text)).isFalse();
        assertThat(HtmlText.of(text)).isEqualTo(text);
    }

    @Test
    void shouldPutATitleInOneLine() {
        assertThat(HtmlText.line("Talks <em>end</em>\n&amp; begin")).isEqualTo("Talks end & begin");
    }
}
