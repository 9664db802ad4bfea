// Producer and consumer exchange a full buffer for an empty one.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

class DoubleBufferExchange {
  private final Consumer<@Owned LogBuffer> consumer;
  private @Owned LogBuffer filling = new LogBuffer();
  private @Nullable @Owned LogBuffer spare = new LogBuffer();
  private int stalls;

  DoubleBufferExchange(Consumer<@Owned LogBuffer> consumer) {
    this.consumer = consumer;
  }

  synchronized void log(String line) {
    if (filling.append(line)) {
      return;
    }
    LogBuffer fresh = spare;
    spare = null;
    if (fresh == null) {
      stalls++;
      fresh = new LogBuffer();
    }
    LogBuffer full = filling;
    filling = fresh;
    consumer.accept(full);
  }

  synchronized void giveBack(@Owned LogBuffer empty) {
    empty.reset();
    LogBuffer extra = spare;
    spare = empty;
    if (extra != null) {
      extra.free();
    }
  }

  synchronized int stalls() {
    return stalls;
  }
}

@Tracked
final class LogBuffer {
  private final StringBuilder text = new StringBuilder();
  private int lines;

  boolean append(@Borrowed(exclusive = true) LogBuffer this, String line) {
    if (text.length() + line.length() > 4096) {
      return false;
    }
    text.append(line).append('\n');
    lines++;
    return true;
  }

  void reset(@Borrowed(exclusive = true) LogBuffer this) {
    text.setLength(0);
    lines = 0;
  }

  int lines() {
    return lines;
  }

  void free(@Owned LogBuffer this) {}
}
