// What a put gives back comes out of the map that other methods lock.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class ExchangedByAPut {
  private final Map<String, @Owned Frame> frames = new HashMap<>();

  @Nullable @Owned Frame exchange(String name, @Owned Frame frame) {
    // :: error: [field.unsynchronized]
    return frames.put(name, frame);
  }

  synchronized @Nullable @Owned Frame end(String name) {
    return frames.remove(name);
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
