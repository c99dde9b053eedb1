package org.kinlens.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UrlPolicyTests {
    private static UrlPolicy resolving(String... addresses) {
        return new UrlPolicy(Set.of("hooks.county.internal"), host -> {
            if (addresses.length == 0) {
                throw new UnknownHostException(host);
            }
            return List.of(addresses).stream().map(UrlPolicyTests::address).toList();
        });
    }

    private static InetAddress address(String literal) {
        try {
            return InetAddress.getByName(literal);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException(literal, e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.215.14", "2606:2800:21f:cb07:6820:80da:af6b:8b2c", "64:ff9b::5db8:d70e"})
    void takesHttpsToAPublicAddress(String address) {
        assertThat(resolving(address).objection("https://example.org/hook?x=1")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1", // private
                "127.0.0.1",
                "::1",
                "0.0.0.0",
                "::", // loopback and unspecified
                "169.254.169.254",
                "fe80::1", // link-local
                "100.64.0.1",
                "100.127.255.255", // carrier-grade NAT
                "fc00::1",
                "fd12:3456::1", // unique-local
                "224.0.0.1",
                "ff02::1",
                "255.255.255.255",
                "240.0.0.1", // multicast and reserved
                "192.0.0.8",
                "198.18.0.1", // protocol assignments, benchmarks
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "2001:0:a00:1::" // IPv4 inside IPv6
            })
    void refusesAddressesThatOnlyItsOwnNetworkReaches(String address) {
        assertThat(resolving(address).objection("https://example.org/hook"))
                .hasValueSatisfying(why -> assertThat(why).contains("private or special address"));
    }

    @Test
    void refusesIfAnyOfSeveralAddressesIsPrivate() {
        assertThat(resolving("93.184.215.14", "10.0.0.1").objection("https://example.org/"))
                .isPresent();
    }

    @Test
    void takesAPrivateAddressOfAHostAllowedByName() {
        assertThat(resolving("10.0.0.1").objection("https://Hooks.County.internal:8443/a"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://localhost:8080/a", "http://127.0.0.1:1/a", "https://localhost/", "http://[::1]:99/"})
    void takesTheLoopbackWhereTheUrlNamesIt(String url) {
        assertThat(resolving().objection(url)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.org/hook",
                "http://hooks.county.internal/",
                "ftp://example.org/",
                "file:///etc/passwd",
                "https://user:word@example.org/",
                "https://example.org/#part",
                "https:///path",
                "example.org",
                "",
                "::",
                "https://exa mple.org/",
                "http://localhost.example.org/"
            })
    void refusesOtherUrls(String url) {
        assertThat(resolving("93.184.215.14").objection(url)).isPresent();
    }

    @Test
    void refusesAHostThatCannotBeLookedUp() {
        assertThat(resolving().objection("https://nowhere.example/"))
                .hasValueSatisfying(why -> assertThat(why).contains("cannot be looked up"));
    }

    @Test
    void seesThroughNumbersThatMeanAnAddress() {
        UrlPolicy policy = new UrlPolicy(Set.of(), HostAddresses::fromSystem);

        assertThat(policy.objection("https://2130706433/")).isPresent();
    }
}
