package dev.custody.reports;

import com.google.gson.annotations.SerializedName;
import java.util.Comparator;

/**
 * What tells a finding from every other, and still does when lines above it come and go.
 *
 * @param value the hash of what follows, and of how many before it are alike
 * @param rule the key of the broken rule
 * @param file the file's path below the root
 * @param excerpt the line where the finding is, its white space reduced
 */
public record Fingerprint(
    @SerializedName("fingerprint") String value, String rule, String file, String excerpt)
    implements Comparable<Fingerprint> {
  private static final Comparator<Fingerprint> ORDER =
      Comparator.comparing(Fingerprint::file)
          .thenComparing(Fingerprint::rule)
          .thenComparing(Fingerprint::excerpt)
          .thenComparing(Fingerprint::value);

  /** Orders by file, rule and excerpt, so that what is kept changes little. */
  @Override
  public int compareTo(Fingerprint other) {
    return ORDER.compare(this, other);
  }
}
