package org.communique.bench.cluster;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A disk of its own in memory, which can be filled up; an ordinary directory where mounting is not permitted. */
public final class SmallDisk implements AutoCloseable {

    private static final int PIECE = 1 << 17;

    private final Path directory;
    private final boolean mounted;

    private SmallDisk(Path directory, boolean mounted) {
        this.directory = directory;
        this.mounted = mounted;
        Runtime.getRuntime().addShutdownHook(new Thread(() -> Shell.quietly(this), "disk"));
    }

    public static SmallDisk at(Path directory, int megabytes) throws IOException, InterruptedException {
        Files.createDirectories(directory);
        boolean mounted =
                Shell.works("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", directory.toString());
        return new SmallDisk(directory, mounted);
    }

    public Path directory() {
        return directory;
    }

    public boolean fillable() {
        return mounted;
    }

    /** Leaves not a byte free. */
    public void fill() throws IOException {
        try (OutputStream out = Files.newOutputStream(directory.resolve("ballast"))) {
            byte[] piece = new byte[PIECE];
            while (true) {
                out.write(piece);
            }
        } catch (IOException e) {
            if (directory.toFile().getUsableSpace() > 8L * PIECE) {
                throw e;
            }
        }
    }

    public void free() throws IOException {
        Files.deleteIfExists(directory.resolve("ballast"));
    }

    @Override
    public void close() throws InterruptedException {
        if (mounted) {
            Shell.works("umount", "-l", directory.toString());
        }
    }
}
