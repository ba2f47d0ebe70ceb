package se.boras.forslag.command.limits;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** A block of addresses (<i>nät</i>), as {@code 10.20.0.0/16}. A block is not a person: schools and libraries share one. */
public record Network(String prefix, int bits) {

    private static final int BLOCK_BITS_V4 = 24;
    private static final int BLOCK_BITS_V6 = 48;
    private static final int V4_BYTES = 4;

    public static Network parse(String text) {
        var slash = text.indexOf('/');
        var address = bytes(slash < 0 ? text : text.substring(0, slash));
        var bits = slash < 0
                ? address.length * 8
                : Integer.parseInt(text.substring(slash + 1).strip());
        return of(address, bits);
    }

    /** The block in which a caller's address lies. */
    public static Network around(String address) {
        var bytes = bytes(address);
        return of(bytes, bytes.length == V4_BYTES ? BLOCK_BITS_V4 : BLOCK_BITS_V6);
    }

    public boolean contains(String address) {
        var bytes = bytes(address);
        return bytes.length * 2 == prefix.length() && of(bytes, bits).equals(this);
    }

    private static Network of(byte[] address, int bits) {
        if (bits < 0 || bits > address.length * 8) {
            throw new IllegalArgumentException("A network of " + bits + " bits cannot be");
        }
        var masked = Arrays.copyOf(address, address.length);
        for (int bit = bits; bit < address.length * 8; bit++) {
            masked[bit / 8] &= (byte) ~(0x80 >> bit % 8);
        }
        return new Network(HexFormat.of().formatHex(masked), bits);
    }

    private static byte[] bytes(String address) {
        var zone = address.indexOf('%');
        return InetAddress.ofLiteral((zone < 0 ? address : address.substring(0, zone)).strip())
                .getAddress();
    }
}
