// A source of anything that is an owned frame.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.function.Supplier;

class WildcardSupplier {
  static class Jumbo extends Frame {
    Jumbo() {
      super(9000);
    }
  }

  private int bytes;

  void pull(Supplier<? extends @Owned Frame> source, int times) {
    for (int i = 0; i < times; i++) {
      Frame frame = source.get();
      bytes += frame.length();
      frame.send();
    }
  }

  void run(int length) {
    Supplier<@Owned Jumbo> jumbos = () -> new Jumbo();
    pull(jumbos, 2);
    pull(() -> new Frame(length), 3);
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
