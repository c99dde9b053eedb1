package org.kinlens.notify;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** Looks a host name up. */
@FunctionalInterface
interface HostAddresses {
    List<InetAddress> of(String host) throws UnknownHostException;

    static List<InetAddress> fromSystem(String host) throws UnknownHostException {
        return List.of(InetAddress.getAllByName(host));
    }
}
