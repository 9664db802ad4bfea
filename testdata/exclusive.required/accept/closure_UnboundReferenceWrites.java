// Mended: what writes its frame visits where each frame is lent for it alone.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

class UnboundReferenceWrites {
  void each(Ports ports) {
    ports.eachAlone(Frame::fill);
    ports.each(Frame::show);
    ports.eachAlone(Frame::fill);
    ports.eachAlone(UnboundReferenceWrites::refill);
  }

  static void refill(@Borrowed(exclusive = true) Frame frame) {
    frame.fill();
  }
}

interface Ports {
  void each(@RunsNow Consumer<@Borrowed Frame> visitor);

  void eachAlone(@RunsNow Consumer<@Borrowed(exclusive = true) Frame> visitor);
}

@Tracked
class Frame {
  void fill(@Borrowed(exclusive = true) Frame this) {}

  void show() {}

  void send(@Owned Frame this) {}
}
