package dev.custody.engine.fork;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonParseException;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import com.google.gson.TypeAdapter;
import com.google.gson.TypeAdapterFactory;
import com.google.gson.reflect.TypeToken;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import dev.custody.engine.Statistics;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes jobs and results as JSON, and reads them again. */
public final class Json {
  private static final Type COUNTS = new TypeToken<Map<String, Long>>() {}.getType();
  private static final Gson GSON =
      new GsonBuilder()
          .disableHtmlEscaping()
          .serializeNulls() // a record has all its parts, so that none is missing when it is read
          .registerTypeHierarchyAdapter(
              Path.class,
              (JsonSerializer<Path>) (path, type, context) -> new JsonPrimitive(path.toString()))
          .registerTypeAdapter(
              Path.class,
              (JsonDeserializer<Path>) (json, type, context) -> Path.of(json.getAsString()))
          .registerTypeAdapter(
              Statistics.class,
              (JsonSerializer<Statistics>)
                  (statistics, type, context) -> context.serialize(statistics.counts(), COUNTS))
          .registerTypeAdapter(
              Statistics.class,
              (JsonDeserializer<Statistics>)
                  (json, type, context) -> Statistics.of(context.deserialize(json, COUNTS)))
          .registerTypeAdapterFactory(new Optionals())
          .create();

  private Json() {}

  /** Writes a record to a file. */
  public static void write(Path file, Object value) throws IOException {
    Files.writeString(file, GSON.toJson(value));
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException when the file is missing or holds something else
   */
  public static <T> T read(Path file, Class<T> type) throws IOException {
    try {
      T value = GSON.fromJson(Files.readString(file), type);
      if (value == null) {
        throw new IOException(file + " is empty");
      }
      return value;
    } catch (JsonParseException | IllegalArgumentException | NullPointerException e) {
      throw new IOException(file + " is damaged", e);
    }
  }

  /** An optional value is written as the value, or as null. */
  private static final class Optionals implements TypeAdapterFactory {
    @Override
    @SuppressWarnings("unchecked") // T is Optional of the type argument
    public <T> @Nullable TypeAdapter<T> create(Gson gson, TypeToken<T> type) {
      return type.getRawType() == Optional.class
              && type.getType() instanceof ParameterizedType parameterized
          ? (TypeAdapter<T>)
              new Adapter<>(
                  gson.getAdapter(TypeToken.get(parameterized.getActualTypeArguments()[0])))
          : null;
    }

    private static final class Adapter<V> extends TypeAdapter<Optional<V>> {
      private final TypeAdapter<V> ofValue;

      Adapter(TypeAdapter<V> ofValue) {
        this.ofValue = ofValue;
      }

      @Override
      public void write(JsonWriter out, Optional<V> value) throws IOException {
        if (value.isPresent()) {
          ofValue.write(out, value.get());
        } else {
          out.nullValue();
        }
      }

      @Override
      public Optional<V> read(JsonReader in) throws IOException {
        if (in.peek() == JsonToken.NULL) {
          in.nextNull();
          return Optional.empty();
        }
        return Optional.of(ofValue.read(in));
      }
    }
  }
}
