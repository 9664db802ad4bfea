// Mended: A method reference bound to an owned frame is kept by a listener.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.function.IntSupplier;

class BoundReferenceCaptures {
  interface Gauges {
    void register(String name, IntSupplier gauge);
  }

  void watch(Gauges gauges, @Owned Frame frame) {
    int length = frame.length();
    gauges.register("length", () -> length);
    frame.send();
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
