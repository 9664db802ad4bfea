// A function that is not seen is run between the test and the store: it may fill the field.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

class SinkThatIsNoFunction {
  private @Nullable @Owned Frame held;

  void put(@Owned Frame frame, Consumer<String> sink) {
    if (held == null) {
      sink.accept("full");
      // :: error: [overwritten]
      held = frame;
    } else {
      frame.send();
    }
  }

  void end() {
    Frame before = held;
    held = null;
    if (before != null) {
      before.send();
    }
  }
}

@Tracked
class Frame {
  int size() {
    return 1;
  }

  void send(@Owned Frame this) {}
}
