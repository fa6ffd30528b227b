package org.claimtrail.api.secrets;

/** Seals what must not be read in the database. */
public interface SecretBox {

    /**
     * Seals something.
     *
     * @param purpose what it is for: it cannot be opened for anything else
     */
    byte[] seal(String tenant, String purpose, byte[] plain);

    /** Opens what was sealed for the same tenant and purpose. */
    byte[] open(String tenant, String purpose, byte[] sealed);
}
