package dev.custody.audit.render;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.custody.audit.AuditReport;
import dev.custody.audit.Counts;
import dev.custody.audit.Place;
import dev.custody.audit.StubFile;
import dev.custody.audit.Suppression;
import dev.custody.audit.TrustedPiece;
import dev.custody.audit.UncheckedFile;
import dev.custody.audit.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes an audit for programs, in the shape that {@code docs/audit.md} describes. A change that
 * could break a reader raises {@link #VERSION}; members may be added without.
 */
public final class JsonRenderer {
  /** The version of the shape. */
  public static final int VERSION = 1;

  private JsonRenderer() {}

  static String render(AuditReport report) {
    JsonObject root = new JsonObject();
    root.addProperty("format", "custody-audit");
    root.addProperty("version", VERSION);
    root.add("total", counts(report.total()));
    root.add("roots", array(report.roots(), JsonRenderer::root));
    root.add("trusted", array(report.trusted(), JsonRenderer::trusted));
    root.add("suppressions", array(report.suppressions(), JsonRenderer::suppression));
    root.add("stubs", array(report.stubs(), JsonRenderer::stub));
    root.add("unchecked", array(report.unchecked(), JsonRenderer::unchecked));
    return new GsonBuilder()
            .setPrettyPrinting()
            .serializeNulls()
            .disableHtmlEscaping()
            .create()
            .toJson(root)
        + "\n";
  }

  private static JsonObject root(AuditReport.Root root) {
    JsonObject json = new JsonObject();
    json.addProperty("path", root.path());
    json.add("counts", counts(root.counts()));
    return json;
  }

  private static JsonObject counts(Counts counts) {
    JsonObject json = new JsonObject();
    json.addProperty("files", counts.files());
    json.addProperty("methods", counts.methods());
    json.addProperty("trusted", counts.trusted());
    json.addProperty("suppressed", counts.suppressed());
    json.addProperty("proven", counts.proven());
    json.addProperty("share", counts.share());
    return json;
  }

  private static JsonObject trusted(TrustedPiece piece) {
    JsonObject json = place(piece.place());
    json.add("reason", words(piece.reason()));
    json.addProperty("lines", piece.lines());
    json.addProperty("methods", piece.methods());
    return json;
  }

  private static JsonObject suppression(Suppression suppression) {
    JsonObject json = place(suppression.place());
    json.add("rule", words(suppression.rule()));
    json.addProperty("comment", suppression.comment());
    json.addProperty("methods", suppression.methods());
    return json;
  }

  private static JsonObject place(Place place) {
    JsonObject json = new JsonObject();
    json.addProperty("file", place.file());
    json.addProperty("line", place.line());
    json.addProperty("kind", lower(place.kind()));
    json.addProperty("declaration", place.declaration());
    return json;
  }

  /** Returns a string; where it is not known, an object with the expression as written. */
  private static JsonElement words(@Nullable Words words) {
    if (words == null) {
      return JsonNull.INSTANCE;
    } else if (words.known()) {
      return new JsonPrimitive(words.text());
    }
    JsonObject json = new JsonObject();
    json.addProperty("expression", words.text());
    return json;
  }

  private static JsonObject stub(StubFile stub) {
    JsonObject json = new JsonObject();
    json.addProperty("file", stub.file());
    json.add("assumptions", array(stub.assumptions(), JsonRenderer::assumption));
    return json;
  }

  private static JsonObject assumption(StubFile.Assumption assumption) {
    JsonObject json = new JsonObject();
    json.addProperty("line", assumption.line());
    json.addProperty("type", assumption.type());
    json.addProperty("name", assumption.name());
    json.addProperty("text", assumption.text());
    return json;
  }

  private static JsonObject unchecked(UncheckedFile file) {
    JsonObject json = new JsonObject();
    json.addProperty("file", file.file());
    json.addProperty("why", lower(file.why()));
    json.addProperty("detail", file.detail());
    return json;
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static <T> JsonArray array(List<T> values, Function<T, JsonElement> toJson) {
    JsonArray json = new JsonArray();
    values.forEach(value -> json.add(toJson.apply(value)));
    return json;
  }
}
