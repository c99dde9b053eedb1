package org.kinlens.notify;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where events may be sent: {@code https} to public addresses; plain {@code http} and the loopback only where the URL
 * itself names the loopback; private addresses only for hosts allowed by name. Without it a subscription could make
 * Kinlens call machines that only its own network reaches.
 */
final class UrlPolicy {
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d{1,3}){3}|\\[?::1]?");

    private final Set<String> allowedHosts;
    private final HostAddresses addresses;

    UrlPolicy(Set<String> allowedHosts, HostAddresses addresses) {
        this.allowedHosts = allowedHosts;
        this.addresses = addresses;
    }

    /** Why this URL may not be called now, or empty if it may. The text ends in what to do. */
    Optional<String> objection(String url) {
        URI uri = parse(url);
        if (uri == null || uri.getHost() == null) {
            return Optional.of("is no URL with a host; expected https://host/path");
        }
        String host = uri.getHost().toLowerCase(Locale.ROOT);
        boolean loopback = LOOPBACK.matcher(host).matches();
        if (uri.getRawUserInfo() != null || uri.getRawFragment() != null) {
            return Optional.of("holds a user name or a fragment; leave them out");
        }
        if (!"https".equals(uri.getScheme()) && !(loopback && "http".equals(uri.getScheme()))) {
            return Optional.of("is not https; plain http is for the loopback only");
        }
        return loopback || allowedHosts.contains(host) ? Optional.empty() : addressObjection(host);
    }

    private Optional<String> addressObjection(String host) {
        try {
            List<InetAddress> found = addresses.of(host);
            // One private address is enough: which one a later connection takes is not ours to choose.
            return found.isEmpty() || found.stream().anyMatch(a -> !isPublic(a))
                    ? Optional.of("leads to a private or special address. If that is meant, name the host in"
                            + " kinlens.webhooks.allowed-hosts")
                    : Optional.empty();
        } catch (UnknownHostException e) {
            return Optional.of("names a host that cannot be looked up; check its spelling and the DNS");
        }
    }

    private static @Nullable URI parse(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            return null;
        }
    }

    static boolean isPublic(InetAddress address) {
        if (address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return false;
        }
        byte[] b = address.getAddress();
        return address instanceof Inet4Address ? isPublic4(b) : isPublic6(b);
    }

    private static boolean isPublic4(byte[] b) {
        int first = b[0] & 0xff;
        int second = b[1] & 0xff;
        boolean carrierGrade = first == 100 && (second & 0xc0) == 64; // 100.64.0.0/10
        boolean protocol = first == 192 && second == 0 && b[2] == 0; // 192.0.0.0/24
        boolean benchmark = first == 198 && (second & 0xfe) == 18; // 198.18.0.0/15
        return first != 0 && first < 240 && !carrierGrade && !protocol && !benchmark;
    }

    private static boolean isPublic6(byte[] b) {
        int first = b[0] & 0xff;
        boolean global = (first & 0xe0) == 0x20; // 2000::/3; unique-local fc00::/7 and all special blocks lie outside
        boolean sixToFour = first == 0x20 && b[1] == 0x02; // 2002::/16 carries an IPv4 address
        boolean teredo = first == 0x20 && b[1] == 0x01 && b[2] == 0 && b[3] == 0; // 2001::/32 likewise
        boolean translated = Arrays.equals(b, 0, 12, NAT64, 0, 12); // 64:ff9b::/96: as good as what it carries
        return translated ? isPublicInside(b) : global && !sixToFour && !teredo;
    }

    private static boolean isPublicInside(byte[] b) {
        try {
            return isPublic(InetAddress.getByAddress(Arrays.copyOfRange(b, 12, 16)));
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static final byte[] NAT64 = {0, 0x64, (byte) 0xff, (byte) 0x9b, 0, 0, 0, 0, 0, 0, 0, 0};
}
