package org.communique.local.registry;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The registry's changes, one JSON object on a line, each on the disk before it is told to anybody. A last line that a crash cut off is dropped on
 * opening: nobody was told of it. One process at a time.
 */
final class Journal implements AutoCloseable {

    static final String FILE = "schema-registry.jsonl";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path file;
    private final FileChannel channel;
    private final List<Change> found;

    private Journal(Path file, FileChannel channel) throws IOException {
        this.file = file;
        this.channel = channel;
        lock();
        this.found = read();
    }

    /**
     * @param directory made where it does not exist
     * @throws UncheckedIOException where the file cannot be read, or another process has it
     */
    static Journal open(Path directory) {
        Path file = directory.resolve(FILE);
        try {
            Files.createDirectories(directory);
            FileChannel channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            try {
                return new Journal(file, channel);
            } catch (IOException | RuntimeException e) {
                channel.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The schema registry's file " + file + " cannot be used: " + e.getMessage(), e);
        }
    }

    /** What was in it when it was opened, oldest first. */
    List<Change> found() {
        return found;
    }

    /** Returns once the changes would survive a power cut; all of them, or on an error none. */
    void append(List<? extends Change> changes) {
        try {
            ByteArrayOutputStream lines = new ByteArrayOutputStream();
            for (Change change : changes) {
                lines.write(JSON.writerFor(Change.class).writeValueAsBytes(change));
                lines.write('\n');
            }
            write(ByteBuffer.wrap(lines.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The schema registry's file " + file + " cannot be written: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The schema registry's file " + file + " cannot be closed", e);
        }
    }

    private void lock() throws IOException {
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return;
            }
        } catch (OverlappingFileLockException e) {
            throw new IOException("this process has it open already", e);
        }
        throw new IOException("another process has it open; stop that one or use another directory");
    }

    private void write(ByteBuffer lines) throws IOException {
        long end = channel.size();
        try {
            channel.position(end);
            while (lines.hasRemaining()) {
                channel.write(lines);
            }
            channel.force(false);
        } catch (IOException e) {
            channel.truncate(end);
            throw e;
        }
    }

    private List<Change> read() throws IOException {
        byte[] bytes = Channels.newInputStream(channel.position(0)).readAllBytes();
        List<Change> changes = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                changes.add(parse(new String(bytes, start, i - start, StandardCharsets.UTF_8), changes.size() + 1));
                start = i + 1;
            }
        }
        channel.truncate(start);
        return List.copyOf(changes);
    }

    private static Change parse(String line, int number) throws IOException {
        try {
            return JSON.readValue(line, Change.class);
        } catch (JsonProcessingException e) {
            throw new IOException(
                    "line " + number + " is no change of a registry (" + e.getOriginalMessage()
                            + "); restore the file from a copy",
                    e);
        }
    }
}
