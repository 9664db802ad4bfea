// What is taken out of the vector is sent, and what only holds names may be dropped.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Vector;

class VectorShrunk {
  private final Vector<@Owned Frame> ready = new Vector<>();
  private final Vector<String> names = new Vector<>();

  void add(@Owned Frame frame) {
    ready.addElement(frame);
  }

  int bytesOfFirst() {
    return ready.firstElement().bytes() + ready.elementAt(0).bytes();
  }

  void cancel() {
    ready.remove(0).send();
  }

  void replaceFirst(@Owned Frame frame) {
    ready.set(0, frame).send();
  }

  void reset() {
    while (!ready.isEmpty()) {
      ready.remove(0).send();
    }
    names.removeElementAt(0);
    names.removeAllElements();
  }
}

@Tracked
class Frame {
  int bytes() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
