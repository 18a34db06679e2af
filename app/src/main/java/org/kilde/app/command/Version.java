package org.kilde.app.command;

import picocli.CommandLine.IVersionProvider;

/** The version of the program, from its jar. */
public final class Version implements IVersionProvider {

  static String text() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "(unpacked)" : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"kilde " + text()};
  }
}
