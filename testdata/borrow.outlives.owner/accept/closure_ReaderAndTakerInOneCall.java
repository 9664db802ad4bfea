// Mended: One closure of the call reads the frame, the other takes it away.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import java.util.function.BooleanSupplier;

class ReaderAndTakerInOneCall {
  interface Radio {
    void go(@RunsNow BooleanSupplier ready, @RunsOnce Runnable send);
  }

  private int limit;

  void go(Radio radio, @Owned Frame frame) {
    boolean fits = frame.length() < limit;
    radio.go(() -> fits, () -> frame.send());
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
