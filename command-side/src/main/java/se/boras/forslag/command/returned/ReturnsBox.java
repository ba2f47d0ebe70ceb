package se.boras.forslag.command.returned;

/**
 * The mailbox that mails come back to.
 *
 * @param host empty where there is none: then a mail that comes back later is not known of
 * @param protocol imap or imaps
 * @param startTls whether the connection must be made a secure one before anybody signs in
 */
public record ReturnsBox(
        String host, int port, String protocol, boolean startTls, String user, String password, String folder) {

    boolean given() {
        return !host.isBlank();
    }

    @Override
    public String toString() {
        return protocol + "://" + host + ":" + port + "/" + folder;
    }
}
