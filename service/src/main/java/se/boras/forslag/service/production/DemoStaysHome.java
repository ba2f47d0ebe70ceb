package se.boras.forslag.service.production;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/** Anybody knows the password of the demonstration, so nobody but this machine may reach it. */
class DemoStaysHome implements Demand {

    private static final String ADDRESS = "server.address";

    @Override
    public Stream<String> unmet(Environment given) {
        return isThisMachine(given.getProperty(ADDRESS, ""))
                ? Stream.empty()
                : Stream.of(
                        ADDRESS + " is not this machine's own, and outside the profile production anybody may sign in");
    }

    private static boolean isThisMachine(String address) {
        try {
            return !address.isBlank() && InetAddress.getByName(address.strip()).isLoopbackAddress();
        } catch (UnknownHostException nowhere) {
            return false;
        }
    }
}
