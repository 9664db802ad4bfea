// Mended: The closure parameter takes ownership of what it is given, and this frame is lent.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import java.util.function.Consumer;

class SinkCalledWithALoan {
  static void forward(@Owned Frame frame, @RunsNow Consumer<@Owned Frame> sink) {
    if (frame.length() > 0) {
      sink.accept(frame);
    } else {
      frame.drop();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
