package org.communique.serde;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.kafka.common.errors.RetriableException;

/** No registry could be asked: none of the URLs answers, or all fail within. Says nothing about any record; try again later. */
public final class RegistryUnavailableException extends RetriableException {

    RegistryUnavailableException(String what, List<FailedCall> failures, Throwable cause) {
        super(
                "No schema registry could be reached to " + what + ": "
                        + failures.stream().map(FailedCall::toString).collect(Collectors.joining("; "))
                        + ". Start the registry, or correct schema.registry.url; nothing was lost, the work goes on from here once it answers.",
                cause);
    }

    /** One URL and how it failed. */
    record FailedCall(String url, String failure) {
        @Override
        public String toString() {
            return url + " (" + failure + ")";
        }
    }
}
