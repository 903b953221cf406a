package org.communique.local.registry;

/** How a client names a version: by its number, or as the latest. */
record VersionRef(int number) {

    private static final int LATEST = -1;

    /** Reads {@code latest}, {@code -1}, which stands for it too, or a number from 1. */
    static VersionRef parse(String text) {
        if ("latest".equals(text) || "-1".equals(text)) {
            return new VersionRef(LATEST);
        }
        try {
            int number = Integer.parseInt(text);
            if (number > 0) {
                return new VersionRef(number);
            }
        } catch (NumberFormatException e) {
            throw RegistryError.invalidVersion(text);
        }
        throw RegistryError.invalidVersion(text);
    }

    boolean isLatest() {
        return number == LATEST;
    }

    @Override
    public String toString() {
        return isLatest() ? "latest" : Integer.toString(number);
    }
}
