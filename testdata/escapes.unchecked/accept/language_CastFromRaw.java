// The list says that it owns its events; a cast of one of them, or of its equal, follows the value.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class CastFromRaw {
  void flush(ArrayDeque<@Owned Object> events) {
    for (Object event = events.poll(); event != null; event = events.poll()) {
      Frame frame = (Frame) event;
      frame.send();
    }
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  @Override
  public boolean equals(@Nullable Object o) {
    if (o == null || getClass() != o.getClass()) {
      return false;
    }
    Frame other = (Frame) o;
    return length == other.length;
  }

  @Override
  public int hashCode() {
    return length;
  }

  void send(@Owned Frame this) {}
}
