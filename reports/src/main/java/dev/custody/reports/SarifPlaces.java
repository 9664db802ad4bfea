package dev.custody.reports;

import dev.custody.checker.messages.Finding.Related;
import dev.custody.checker.messages.Span;
import dev.custody.engine.Message;
import dev.custody.reports.sarif.ArtifactLocation;
import dev.custody.reports.sarif.Location;
import dev.custody.reports.sarif.Location.PhysicalLocation;
import dev.custody.reports.sarif.Region;
import dev.custody.reports.sarif.Text;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The places of findings as SARIF tells of them. */
final class SarifPlaces {
  /** The name that relative addresses start from. */
  static final String ROOT = "SRCROOT";

  private static final int LINES_AROUND = 2;

  private final Sources sources;

  SarifPlaces(Sources sources) {
    this.sources = sources;
  }

  /** Returns what relative addresses start from. */
  Map<String, ArtifactLocation> bases() {
    String uri = sources.root().toUri().toString();
    return Map.of(
        ROOT,
        new ArtifactLocation(
            uri.endsWith("/") ? uri : uri + "/", null, Text.of("the root of the checked sources")));
  }

  /** Returns where a message stands; nowhere when it is about no place. */
  List<Location> at(Message message) {
    String label = Labels.of(message);
    return message.at().stream()
        .map(at -> new Location(null, place(at), label.isEmpty() ? null : Text.of(label)))
        .toList();
  }

  /** Returns the other places that a message speaks of, numbered from 1. */
  @Nullable List<Location> related(Message message) {
    List<Location> locations = new ArrayList<>();
    for (Related related : message.related()) {
      locations.add(
          new Location(locations.size() + 1, place(related.at()), Text.of(related.label())));
    }
    return locations.isEmpty() ? null : locations;
  }

  private PhysicalLocation place(Span at) {
    List<String> lines = sources.lines(at.file());
    boolean readable = at.endLine() <= lines.size();
    return new PhysicalLocation(
        file(at.file()), region(at, readable), readable ? around(at, lines) : null);
  }

  private Region region(Span at, boolean readable) {
    return new Region(
        at.line(),
        at.column(),
        at.endLine(),
        at.endColumn(),
        readable ? Text.of(sources.stretch(at)) : null);
  }

  private static Region around(Span at, List<String> lines) {
    int first = Math.max(1, at.line() - LINES_AROUND);
    int last = Math.min(lines.size(), at.endLine() + LINES_AROUND);
    String text = String.join("\n", lines.subList(first - 1, last)) + "\n";
    return new Region(first, null, last, null, Text.of(text));
  }

  /** Returns the stretch that an edit replaces. */
  static Region replaced(Span at) {
    return new Region(at.line(), at.column(), at.endLine(), at.endColumn(), null);
  }

  /** Returns a file: relative to the root when it lies below it. */
  ArtifactLocation file(URI file) {
    return sources.isBelowRoot(file)
        ? new ArtifactLocation(escaped(sources.kept(file)), ROOT, null)
        : new ArtifactLocation(file.toString(), null, null);
  }

  private static String escaped(String path) {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e); // a path alone is always well-formed
    }
  }
}
