package org.communique.stream.intake;

import communique.Article;
import communique.state.ArticleState;
import communique.state.HeldArticle;
import communique.state.StatementRef;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.avro.message.BinaryMessageDecoder;
import org.apache.avro.message.BinaryMessageEncoder;
import org.communique.article.KnownVersion;
import org.communique.article.PubStatus;

/** Rows of the intake's stores: Avro single-object encoding, so that a row tells its schema to every later release. */
final class ArticleStates {

    private ArticleStates() {}

    static ArticleState of(KnownVersion version, List<StatementRef> statements) {
        return new ArticleState(
                version.version(), version.hash(), version.pubStatus().name(), statements);
    }

    static KnownVersion version(ArticleState state) {
        return state == null
                ? null
                : new KnownVersion(state.getVersion(), state.getHash(), PubStatus.valueOf(state.getPubStatus()));
    }

    static List<StatementRef> statements(ArticleState state) {
        return state == null ? List.of() : state.getStatements();
    }

    static byte[] encode(ArticleState state) {
        return bytes(ArticleState.getEncoder(), state);
    }

    static byte[] encode(HeldArticle held) {
        return bytes(HeldArticle.getEncoder(), held);
    }

    static ArticleState decode(byte[] row) {
        return row == null ? null : value(ArticleState.getDecoder(), row);
    }

    static HeldArticle decodeHeld(byte[] row) {
        return value(HeldArticle.getDecoder(), row);
    }

    static ByteBuffer buffer(Article article) {
        return ByteBuffer.wrap(bytes(Article.getEncoder(), article));
    }

    static Article article(HeldArticle held) {
        return value(Article.getDecoder(), bytes(held));
    }

    /** The article as it waits: Avro single-object encoding. */
    static byte[] bytes(HeldArticle held) {
        byte[] bytes = new byte[held.getArticle().remaining()];
        held.getArticle().duplicate().get(bytes);
        return bytes;
    }

    private static <T> byte[] bytes(BinaryMessageEncoder<T> encoder, T value) {
        try {
            ByteBuffer buffer = encoder.encode(value);
            byte[] bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException("A row cannot be encoded", e);
        }
    }

    private static <T> T value(BinaryMessageDecoder<T> decoder, byte[] row) {
        try {
            return decoder.decode(row);
        } catch (IOException e) {
            throw new UncheckedIOException("A row of the intake's store cannot be decoded", e);
        }
    }
}
