// The port says whether it took the frame; that is put away in a map, where nobody follows it.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import java.util.HashMap;
import java.util.Map;

class OutcomeInAMap {
  interface Port {
    @TransfersOn(when = Outcome.TRUE, value = "frame")
    boolean trySend(@Owned Frame frame);
  }

  private final Map<String, Boolean> results = new HashMap<>();

  // :: error: [owned.leaked]
  void send(String name, Port port, @Owned Frame frame) {
    results.put(name, port.trySend(frame));
    if (!results.get(name)) {
      // :: error: [double.transfer]
      frame.send();
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
