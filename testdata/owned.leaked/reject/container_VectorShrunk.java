// A vector has more names for dropping what it keeps than other lists.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Vector;

class VectorShrunk {
  private final Vector<@Owned Frame> ready = new Vector<>();

  void add(@Owned Frame frame) {
    ready.addElement(frame);
  }

  void cancel() {
    // :: error: [owned.leaked]
    ready.removeElementAt(0);
  }

  void replaceFirst(@Owned Frame frame) {
    // :: error: [owned.leaked]
    ready.setElementAt(frame, 0);
  }

  void reset() {
    // :: error: [owned.leaked]
    ready.removeAllElements();
  }

  void flush() {
    while (!ready.isEmpty()) {
      ready.remove(0).send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
