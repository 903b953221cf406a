package org.communique.article.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Cuts a stream into lines without decoding it, so that a bad byte spoils one line only. For one thread. */
final class LineReader {
    /** Bytes of a line that are kept; no article is that long. */
    static final int MAX_LINE = 32 << 20;

    private static final int BUFFER = 1 << 16;
    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private int position;
    private int limit;
    private long number;
    private long length;

    LineReader(InputStream in) {
        this.in = in;
    }

    /**
     * A line.
     *
     * @param number counted from 1
     * @param bytes without the line's end; the first {@link #MAX_LINE} where there are more
     * @param tooLong whether there were more
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Line(long number, byte[] bytes, boolean tooLong) {}

    /** The next line, or null after the last. After an exception {@link #partial} has what was read of the line. */
    Line next() throws IOException {
        line.reset();
        length = 0;
        number++;
        boolean any = false;
        while (position < limit || fill()) {
            any = true;
            int end = endOfLine();
            append(end);
            boolean complete = end < limit;
            position = complete ? end + 1 : end;
            if (complete) {
                return partial();
            }
        }
        return any ? partial() : null;
    }

    Line partial() {
        return new Line(number, line.toByteArray(), length > MAX_LINE);
    }

    private boolean fill() throws IOException {
        limit = Math.max(0, in.read(buffer));
        position = 0;
        return limit > 0;
    }

    private int endOfLine() {
        int end = position;
        while (end < limit && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    private void append(int end) {
        int keep = (int) Math.min(end - position, Math.max(0, MAX_LINE - length));
        line.write(buffer, position, keep);
        length += end - position;
    }
}
