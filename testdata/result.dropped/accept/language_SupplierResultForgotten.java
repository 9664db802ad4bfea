// Mended: The frame that a constructor reference makes is thrown away.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.function.IntFunction;

class SupplierResultForgotten {
  private final IntFunction<@Owned Frame> maker = Frame::new;
  private int warmed;

  void warm(int times) {
    for (int i = 0; i < times; i++) {
      maker.apply(64 << i).drop();
      warmed++;
    }
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
