// Mended: A generic listener of any objects is told the frame itself.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;

class UnknownListenerGetsFrame {
  interface Listener<E> {
    void on(Object source, E event);
  }

  private final ArrayList<Listener<String>> listeners = new ArrayList<>();

  void listen(Listener<String> listener) {
    listeners.add(listener);
  }

  void send(@Owned Frame frame) {
    for (Listener<String> listener : listeners) {
      listener.on(this, "sending " + frame.length());
    }
    frame.send();
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
