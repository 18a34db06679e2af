package org.kilde.app.reader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.kilde.article.RawArticle;

/** Reads plain text files. */
public final class TextReader {
  private static final int ID_LENGTH = 16;

  public Document read(Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    String sha256 = sha256(bytes);
    String text = new String(bytes, StandardCharsets.UTF_8);
    return new Document(
        RawArticle.ofText(sha256.substring(0, ID_LENGTH), file.toString(), text), sha256, true);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }
}
