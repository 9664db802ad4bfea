package dev.custody.reports.sarif;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import com.google.gson.annotations.SerializedName;
import java.util.List;

/**
 * A SARIF file.
 *
 * @param schema where its schema is
 * @param version the version of the standard
 * @param runs its runs
 */
public record Log(@SerializedName("$schema") String schema, String version, List<Run> runs) {
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
  private static final String VERSION = "2.1.0";
  private static final Gson GSON =
      new GsonBuilder().disableHtmlEscaping().setPrettyPrinting().create();

  /** Returns the file of one run. */
  public static Log of(Run run) {
    return new Log(SCHEMA, VERSION, List.of(run));
  }

  /**
   * Reads a file.
   *
   * @throws JsonParseException when it is no JSON
   */
  public static Log parse(String json) {
    return GSON.fromJson(json, Log.class);
  }

  /** Returns the file's text. */
  public String json() {
    return GSON.toJson(this) + "\n";
  }
}
