package org.kilde.app.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Finds the addresses of a host for the connection that is about to be made, and only such that may
 * be asked: what is checked here is what is connected to.
 */
final class GuardedResolver implements DnsResolver {
  private final Predicate<InetAddress> allowed;

  GuardedResolver(Predicate<InetAddress> allowed) {
    this.allowed = allowed;
  }

  /** A host that has an address which must not be asked. */
  static final class RefusedException extends UnknownHostException {
    private static final long serialVersionUID = 1L;

    RefusedException(String address) {
      super(address);
    }
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] all = InetAddress.getAllByName(host);
    for (InetAddress each : all) {
      if (!allowed.test(each)) {
        throw new RefusedException(each.getHostAddress());
      }
    }
    return all;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
