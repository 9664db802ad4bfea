// What is told between the test and the store is an object of a class, and no function that was made here.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

interface Sink extends Consumer<String> {
  int room();
}

abstract class Printer implements Consumer<String> {}

class SinkThatIsNoFunction {
  private @Nullable @Owned Frame held;

  void put(@Owned Frame frame, Sink sink) {
    if (held == null) {
      sink.accept("full");
      held = frame;
    } else {
      frame.send();
    }
  }

  void print(@Owned Frame frame, Printer printer) {
    if (held == null) {
      printer.accept("full");
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
