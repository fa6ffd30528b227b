package org.claimtrail.command.documents;

import java.io.IOException;
import java.nio.file.Path;

/** Looks files through for viruses before they are taken in. */
public interface VirusScan {

    /**
     * What it says of a file.
     *
     * @throws IOException when it cannot say: then the file is not taken in
     */
    Verdict scan(Path content) throws IOException;

    /** What a scanner can say. */
    sealed interface Verdict {}

    /** Nothing looks files through here. */
    record NotScanned() implements Verdict {}

    /** Nothing was found. */
    record Clean(String scanner) implements Verdict {}

    /** Something was found. */
    record Infected(String signature) implements Verdict {}
}
