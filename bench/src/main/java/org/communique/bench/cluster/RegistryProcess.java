package org.communique.bench.cluster;

import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.communique.local.registry.EmbeddedRegistry;

/** Entry of the registry's process. */
public final class RegistryProcess {

    private RegistryProcess() {}

    /**
     * Runs a registry until it is killed.
     *
     * @param args directory, port
     */
    public static void main(String[] args) throws InterruptedException {
        EmbeddedRegistry.in(Path.of(args[0])).start(Integer.parseInt(args[1]));
        new CountDownLatch(1).await();
    }
}
