package dev.custody.reports;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Properties;

/**
 * Which Custody this is.
 *
 * @param version its version
 * @param pages the address below which the pages of its rules can be read, ending in a slash, if
 *     they are on the web
 */
public record Edition(String version, Optional<String> pages) {

  /** Returns the edition that runs now, as the build wrote it down. */
  public static Edition current() {
    Properties properties = new Properties();
    try (InputStream in = Edition.class.getResourceAsStream("edition.properties")) {
      properties.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Edition(
        properties.getProperty("version"),
        Optional.of(properties.getProperty("pages")).filter(address -> !address.isEmpty()));
  }

  /** Returns the address of a rule's page, if it is on the web. */
  public Optional<String> page(String key) {
    return pages.map(address -> address + key + ".md");
  }
}
