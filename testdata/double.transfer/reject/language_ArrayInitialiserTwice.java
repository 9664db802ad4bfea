// The same frame twice in one array initialiser.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ArrayInitialiserTwice {
  int burst(@Owned Frame urgent) {
    // :: error: [double.transfer]
    @Nullable @Owned Frame[] burst = {urgent, urgent};
    int sent = 0;
    for (int i = 0; i < burst.length; i++) {
      Frame frame = burst[i];
      burst[i] = null;
      if (frame != null) {
        frame.send();
        sent++;
      }
    }
    return sent;
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
