// What an untyped list gives is nobody's: a cast does not make its taker the owner.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;

class CastFromRaw {
  void flush(List<Object> events) {
    for (Object event : events) {
      if (event instanceof Frame) {
        // :: error: [escapes.unchecked]
        Frame frame = (Frame) event;
        frame.send();
      }
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
