package org.communique.article.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Tells addresses of this machine and of private networks from public ones. */
final class Addresses {
    private Addresses() {}

    /** Whether any address that the host name stands for is not public. */
    static boolean anyPrivate(String host) throws UnknownHostException {
        return Arrays.stream(InetAddress.getAllByName(host)).anyMatch(Addresses::isPrivate);
    }

    static boolean isPrivate(InetAddress address) {
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || (address instanceof Inet4Address && isShared(address.getAddress()))
                || (address instanceof Inet6Address && isUniqueLocal(address.getAddress()));
    }

    // 100.64.0.0/10 (RFC 6598) and 0.0.0.0/8
    private static boolean isShared(byte[] address) {
        int first = Byte.toUnsignedInt(address[0]);
        return first == 0 || (first == 100 && (Byte.toUnsignedInt(address[1]) & 0xC0) == 64);
    }

    // fc00::/7 (RFC 4193)
    private static boolean isUniqueLocal(byte[] address) {
        return (Byte.toUnsignedInt(address[0]) & 0xFE) == 0xFC;
    }
}
