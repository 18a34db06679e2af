package org.kilde.app.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;

/** Tells addresses of the public net from private, local and reserved ones. */
final class PublicAddress {
  private PublicAddress() {}

  static boolean is(InetAddress address) {
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address ? isPublic4(bytes, 0) : isPublic6(bytes);
  }

  private static boolean isPublic4(byte[] bytes, int from) {
    int a = bytes[from] & 0xFF;
    int b = bytes[from + 1] & 0xFF;
    int c = bytes[from + 2] & 0xFF;
    return switch (a) {
      case 0, 10, 127 -> false; // this host, private, loopback
      case 100 -> b < 64 || b > 127; // shared by carriers
      case 169 -> b != 254; // link-local
      case 172 -> b < 16 || b > 31; // private
      case 192 -> !(b == 168 || b == 0 && (c == 0 || c == 2) || b == 88 && c == 99);
      case 198 -> !(b == 18 || b == 19 || b == 51 && c == 100); // measuring, documentation
      case 203 -> !(b == 0 && c == 113); // documentation
      default -> a < 224; // above: multicast, reserved, broadcast
    };
  }

  /**
   * Only what is given out to the public (2000::/3), less what stands in it for documentation, for
   * protocols, or for an IPv4 address (6to4, Teredo). Mapped and translated IPv4 lies outside it.
   */
  private static boolean isPublic6(byte[] bytes) {
    int first = (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
    int second = (bytes[2] & 0xFF) << 8 | bytes[3] & 0xFF;
    if (first >> 13 != 1) {
      return false;
    }
    return switch (first) {
      case 0x2001 -> second >= 0x200 && second != 0x0DB8;
      case 0x2002 -> false;
      case 0x3FFF -> second >= 0x1000;
      default -> true;
    };
  }
}
