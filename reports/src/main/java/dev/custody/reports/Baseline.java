package dev.custody.reports;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import dev.custody.engine.CheckResult;
import dev.custody.engine.Failure;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Findings that are known and tolerated, so that a code base which has some can still refuse new
 * ones. Kept in a file of JSON, one finding a line and sorted, so that its changes read well.
 */
public final class Baseline {
  private static final String VERSION_KEY = "custody-baseline";
  private static final int VERSION = 1;
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  private final SortedSet<Fingerprint> findings;

  private Baseline(Collection<Fingerprint> findings) {
    this.findings = new TreeSet<>(findings);
  }

  /** Returns the baseline that knows every violation of a check. */
  public static Baseline of(CheckResult result, Sources sources) {
    return new Baseline(
        Fingerprints.of(result.messages(), sources).stream().map(Identified::fingerprint).toList());
  }

  /**
   * Reads a baseline.
   *
   * @throws Failure when the file is missing, or is not what {@link #writeTo} writes
   */
  public static Baseline read(Path file) {
    try {
      return parse(Files.readString(file));
    } catch (NoSuchFileException e) {
      throw new Failure("no such baseline: " + file, e);
    } catch (CharacterCodingException e) {
      throw new Failure("not a baseline: " + file + " (not UTF-8)", e);
    } catch (JsonParseException
        | ClassCastException
        | IllegalStateException
        | UnsupportedOperationException e) {
      throw new Failure("not a baseline: " + file + " (damaged, or no JSON)", e);
    } catch (IllegalArgumentException e) {
      throw new Failure("not a baseline: " + file + " (" + e.getMessage() + ")", e);
    } catch (IOException e) {
      throw new Failure("baseline not readable: " + file, e);
    }
  }

  private static Baseline parse(String text) {
    JsonObject whole = JsonParser.parseString(text).getAsJsonObject();
    JsonElement version = whole.get(VERSION_KEY);
    if (version == null || !whole.has("findings")) {
      throw new IllegalArgumentException("\"" + VERSION_KEY + "\" or \"findings\" is missing");
    }
    if (version.getAsInt() != VERSION) {
      throw new IllegalArgumentException(
          "version %s, but this Custody reads version %d".formatted(version, VERSION));
    }
    List<Fingerprint> read = new ArrayList<>();
    whole.getAsJsonArray("findings").forEach(entry -> read.add(entry(entry.getAsJsonObject())));
    return new Baseline(read);
  }

  private static Fingerprint entry(JsonObject entry) {
    return new Fingerprint(
        member(entry, "fingerprint"),
        member(entry, "rule"),
        member(entry, "file"),
        member(entry, "excerpt"));
  }

  private static String member(JsonObject entry, String name) {
    JsonElement member = entry.get(name);
    if (member == null) {
      throw new IllegalArgumentException("a finding without \"" + name + "\"");
    }
    return member.getAsString();
  }

  /**
   * Writes the baseline, in a directory that is made where it is missing.
   *
   * @throws Failure when that is not possible
   */
  public void writeTo(Path file) {
    TextFiles.write(file, json(), "baseline");
  }

  private String json() {
    String entries =
        findings.stream()
            .map(GSON::toJson)
            .collect(Collectors.joining(",\n    ", "\n    ", "\n  "));
    return "{\n  \"%s\": %d,\n  \"findings\": [%s]\n}\n"
        .formatted(VERSION_KEY, VERSION, findings.isEmpty() ? "" : entries);
  }

  /** Returns how many findings it knows. */
  public int size() {
    return findings.size();
  }

  /** Tells the violations of a check apart into known and new ones. */
  public Findings compare(CheckResult result, Sources sources) {
    Map<String, Fingerprint> left = new HashMap<>();
    findings.forEach(finding -> left.put(finding.value(), finding));
    List<Identified> known = new ArrayList<>();
    List<Identified> fresh = new ArrayList<>();
    for (Identified found : Fingerprints.of(result.messages(), sources)) {
      (left.remove(found.fingerprint().value()) == null ? fresh : known).add(found);
    }
    return new Findings(
        result, sources, known, fresh, left.values().stream().sorted().toList(), true);
  }
}
