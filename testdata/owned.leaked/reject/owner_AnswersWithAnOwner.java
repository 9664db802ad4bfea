// What an exchange, a refusal or a source of owners answers must be given up.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.Outcome;
import dev.custody.annotations.TransfersOn;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class AnswersWithAnOwner {
  static void exchanged(Port port, @Owned Frame frame) {
    // :: error: [owned.leaked]
    Frame other = port.exchange(frame);
    if (other != null) {
      other.length();
    }
  }

  static void displaced(Port port, @Owned Frame frame) {
    // :: error: [owned.leaked]
    Frame other = port.unlessFull(frame);
    if (other != null) {
      frame.send();
      other.length();
    }
  }

  static void ofAnySource(Source<@Owned Frame> source) {
    // :: error: [owned.leaked]
    Frame frame = source.next();
    frame.length();
  }

  static void putIntoAMap(@Owned Frame frame) {
    // :: error: [owned.leaked]
    Map<String, @Owned Frame> frames = new HashMap<>();
    if (frames.putIfAbsent("first", frame) != null) {
      frame.send();
    }
  }
}

interface Source<T> {
  T next();
}

interface Port {
  @TransfersOn(when = Outcome.NORMAL_RETURN, value = "#1")
  @Nullable @Owned Frame exchange(@Owned Frame frame);

  @TransfersOn(when = Outcome.NULL, value = "#1")
  @Nullable @Owned Frame unlessFull(@Owned Frame frame);
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
