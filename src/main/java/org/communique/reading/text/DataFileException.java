package org.communique.reading.text;

/** A data file contradicts itself or is malformed; names the file and the line. */
public final class DataFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public DataFileException(String file, int line, String why) {
        super(file + ":" + line + ": " + why);
    }
}
