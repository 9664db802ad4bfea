package dev.custody.reports.html;

import dev.custody.reports.sarif.Location;
import dev.custody.reports.sarif.Region;
import dev.custody.reports.sarif.Result;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A result of a SARIF report, numbered for links within the page.
 *
 * @param number its number, from 1
 * @param result what the report says
 */
record Finding(int number, Result result) {

  /** Returns the name that links to it use. */
  String anchor() {
    return "finding-" + number;
  }

  /** Returns the name that links to one of its lines use. */
  String anchor(int line) {
    return anchor() + "-" + line;
  }

  /** Returns the file that it stands in, or no name when it stands in none. */
  String file() {
    return primary() == null ? "" : file(primary());
  }

  /** Returns the line that it stands in, or 0. */
  int line() {
    return primary() == null ? 0 : primary().physicalLocation().region().startLine();
  }

  /** Returns its place in words. */
  String place() {
    Location at = primary();
    if (at == null) {
      return "";
    }
    Region region = at.physicalLocation().region();
    return file() + ":" + region.startLine() + ":" + region.startColumn();
  }

  /** Returns whether the baseline knows it. */
  boolean isKnown() {
    return "unchanged".equals(result.baselineState());
  }

  /** Returns the place at fault, if there is one. */
  @Nullable Location primary() {
    return result.locations().isEmpty() ? null : result.locations().get(0);
  }

  /** Returns every place, the one at fault first. */
  List<Location> places() {
    return Stream.concat(result.locations().stream(), related().stream()).toList();
  }

  /** Returns the other places. */
  List<Location> related() {
    return Objects.requireNonNullElse(result.relatedLocations(), List.of());
  }

  /** Returns the file of a place. */
  static String file(Location location) {
    String uri = location.physicalLocation().artifactLocation().uri();
    return uri == null ? "" : decoded(uri);
  }

  private static String decoded(String uri) {
    String path = URI.create(uri).getPath();
    return path == null ? uri : path;
  }
}
